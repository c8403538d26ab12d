package ir.shahrvandsepari.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.BareCase;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The owners' ways to object, on a real database. */
class ObjectionBookTest {
    private static final PersonId ONE = PersonId.parse("2740000121");
    private static final PersonId OTHER = PersonId.parse("2751234569");

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private final ObjectionBook book =
            new ObjectionBook(new Objections(transaction.database()), Clock.systemDefaultZone());
    private long inquiry;
    private Map<PersonId, ObjectionToken> links;

    @BeforeEach
    void inviteTwoOwners() {
        inquiry = BareCase.in(database, "AWAITING_PAYMENT");
        links = transaction.inOne(() -> book.invite(inquiry, List.of(ONE, OTHER)));
    }

    @Test
    void eachOwnerObjectsByALinkOfHisOwnAndOnce() {
        assertThat(raise(ONE, "not mine")).isTrue();
        assertThat(raise(ONE, "again")).isFalse();
        assertThat(find(ONE).objectedAt()).isPresent();
        assertThat(find(OTHER).objectedAt()).isEmpty();
        assertThat(rows.column("select words from objection")).containsExactly("not mine");
    }

    @Test
    void theTableDoesNotTellTheLinks() {
        for (ObjectionToken link : links.values()) {
            assertThat(rows.column("select objection::text from objection"))
                    .noneMatch(row -> row.contains(link.value()));
        }
        ObjectionToken stranger = ObjectionToken.random();
        assertThat(transaction.inOne(() -> book.find(stranger))).isEmpty();
        assertThat(transaction.inOne(() -> book.raise(stranger, ObjectionText.parse(""))))
                .isFalse();
    }

    @Test
    void anObjectionIsNeverTakenOutOfTheFiles() {
        raise(ONE, "");
        assertThatThrownBy(() -> rows.change("update objection set objected_at = null where objected_at is not null"))
                .hasStackTraceContaining("never taken out");
        assertThatThrownBy(() -> rows.change("delete from objection")).hasStackTraceContaining("never taken out");
    }

    @Test
    void anAddressThatWasCutIsRefusedAsSuch() {
        assertThatThrownBy(() -> ObjectionToken.parse("abc"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("objection-link-malformed");
        assertThatThrownBy(() -> raise(ONE, "x".repeat(1001))).isInstanceOf(InvalidValue.class);
    }

    private boolean raise(PersonId owner, String words) {
        return transaction.inOne(() -> book.raise(links.get(owner), ObjectionText.parse(words)));
    }

    private Objection find(PersonId owner) {
        return transaction.inOne(() -> book.find(links.get(owner)).orElseThrow());
    }
}
