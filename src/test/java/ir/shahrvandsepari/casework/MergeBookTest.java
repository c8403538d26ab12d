package ir.shahrvandsepari.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.fixture.BareCase;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Merged cases in a real database: what the table holds whatever a program does. */
class MergeBookTest {
    private static final Official EXPERT = new Official(new Login("expert5"), new NationalId("2740622333"));
    private static final String EQUAL = "an open one of the same office, property, purpose and district";
    private static final Remark WHY = new Remark("filed twice");

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private final Clock clock = Clock.system(Tehran.ZONE);
    private final MergeBook book = new MergeBook(
            new Merges(transaction.database()), new DeskBook(new Acts(transaction.database()), clock), clock);
    private long ended;
    private long survivor;

    @BeforeEach
    void fileTwice() {
        ended = BareCase.in(database, "UNDER_REVIEW");
        survivor = another("1234567890", "5-1-10-1-1-0-0");
    }

    /** Another case of the same office by another applicant. */
    private long another(String trackingCode, String property) {
        rows.change(
                "insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                        + " applicant_name, capacity, state, filed_by, filed_at, window_day, due_on, moved_at, request)"
                        + " select ?, 'TRANSFER', ?, 5, id, ?, 'y', 'HEIR', 'UNDER_REVIEW', 'x', now(), current_date,"
                        + " current_date, now(), '{}' from office where code = 'it-1'",
                trackingCode,
                property,
                trackingCode);
        return rows.number("select id from inquiry where tracking_code = ?", trackingCode);
    }

    private void end(long inquiry, String why) {
        rows.change("update inquiry set state = 'WITHDRAWN' where id = ?", inquiry);
        rows.change(
                "insert into inquiry_step (inquiry_id, sequence, at, to_state, who, why)"
                        + " values (?, 1, now(), 'WITHDRAWN', 'x', ?)",
                inquiry,
                why);
    }

    private void merge(long one, long into) {
        transaction.inOne(() -> {
            book.merge(one, into, WHY, EXPERT);
            return null;
        });
    }

    @Test
    void aMergeIsReadBackFromBothSidesAndOnlyGrows() {
        end(ended, "MERGED");
        merge(ended, survivor);
        Merge kept = transaction.inOne(() -> book.of(ended)).orElseThrow();
        assertThat(kept.reason()).isEqualTo(WHY);
        assertThat(kept.into().value()).isEqualTo("1234567890");
        assertThat(transaction.inOne(() -> book.takenUpBy(survivor))).containsExactly(kept);
        assertThat(rows.column("select kind from case_act order by inquiry_id")).containsExactly("MERGED", "TOOK_UP");
        assertThatThrownBy(() -> rows.change("update case_merge set reason = 'other'"))
                .hasStackTraceContaining("case_merge");
        assertThatThrownBy(() -> rows.change("delete from case_merge")).hasStackTraceContaining("case_merge");
        assertThatThrownBy(() -> merge(ended, survivor)).as("once").hasStackTraceContaining("pk_case_merge");
    }

    @Test
    void onlyWhatEndedByItIsMergedAndOnlyIntoAnOpenEqual() {
        assertThatThrownBy(() -> merge(ended, survivor)).hasStackTraceContaining(EQUAL);
        assertThatThrownBy(() -> merge(ended, ended)).hasStackTraceContaining(EQUAL);
        end(ended, "WITHDRAWN");
        assertThatThrownBy(() -> merge(ended, survivor)).hasStackTraceContaining(EQUAL);
        long elsewhere = another("2234567890", "5-1-10-2-1-0-0");
        long third = another("3234567890", "5-1-10-1-1-0-0");
        end(third, "MERGED");
        assertThatThrownBy(() -> merge(third, elsewhere)).hasStackTraceContaining(EQUAL);
        assertThatThrownBy(() -> merge(third, ended)).hasStackTraceContaining(EQUAL);
    }

    @Test
    void thereIsNoChainWhicheverEndItIsMadeFrom() {
        end(ended, "MERGED");
        merge(ended, survivor);
        long third = another("3234567890", "5-1-10-1-1-0-0");
        end(survivor, "MERGED");
        assertThatThrownBy(() -> merge(survivor, third)).hasStackTraceContaining("is not merged itself");
    }

    @Test
    void whatIsPaidForIsNotMergedAway() {
        rows.change("insert into bill_file (renovation_code) values ('5-1-10-1-1-0-0')");
        rows.change("alter table bill disable trigger user");
        rows.change(
                "insert into bill (subject, renovation_code, bill_id, payment_id, amount, rounding, state, issued_on,"
                        + " payable_until, part, parts) values ('0123456789', '5-1-10-1-1-0-0', '1000000', '1000000', 1000, 0,"
                        + " 'PAID', current_date, current_date, 1, 1)");
        end(ended, "MERGED");
        for (String state : List.of("PAID", "IN_PAYMENT", "UNPAID", "DEPOSITED")) {
            rows.change("update bill set state = ?", state);
            assertThatThrownBy(() -> merge(ended, survivor)).as(state).hasStackTraceContaining("is not merged away");
        }
        rows.change("update bill set state = 'CANCELLED'");
        merge(ended, survivor);
    }

    @Test
    void whoMayNotDecideAnObjectionMayNotDecideTheCaseThatTookItUp() {
        long refused = another("4234567890", "5-1-10-1-1-0-0");
        rows.change(
                "insert into proposal (inquiry_id, kind, items, remark, seen, proposed_by, proposed_by_person,"
                        + " proposed_at, state, ended_by, ended_by_person, ended_at) values (?, 'REFUSAL', '[{}]', 'x', '{}', 'expert5',"
                        + " '2740622333', now(), 'APPROVED', 'manager5', '2740627815', now())",
                refused);
        rows.change("insert into case_objection (inquiry_id, refused_id) values (?, ?)", ended, refused);
        end(ended, "MERGED");
        merge(ended, survivor);
        LinkBook links = new LinkBook(new Links(transaction.database()));
        assertThat(transaction.inOne(() -> links.barred(survivor)))
                .isEqualTo(Set.of(new NationalId("2740622333"), new NationalId("2740627815")));
    }
}
