package ir.shahrvandsepari.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.fixture.BareCase;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases that go to another district, and pauses of cases that end, in a real database. */
class HandoverBookTest {
    private static final Official EXPERT = new Official(new Login("expert5"), new NationalId("2740622333"));
    private static final Official OTHER = new Official(new Login("clerk1"), new NationalId("2740000121"));
    private static final RenovationCode CODE = RenovationCode.parse("5-1-10-1-1-0-0");
    private static final Remark WHY = new Remark("the street belongs to district 1 since spring");

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private final Clock clock = Clock.system(Tehran.ZONE);
    private final Acts acts = new Acts(transaction.database());
    private final DeskBook desk = new DeskBook(acts, clock);
    private final HandoverBook book = new HandoverBook(new Handovers(transaction.database()), acts, desk, clock);
    private final PauseBook pauses = new PauseBook(new Pauses(transaction.database()), desk, clock);
    private long inquiry;

    @BeforeEach
    void fileACase() {
        inquiry = BareCase.in(database, "UNDER_REVIEW");
        rows.change("insert into district (number, name) values (1, 'one')");
    }

    private void in(Runnable work) {
        transaction.inOne(() -> {
            work.run();
            return null;
        });
    }

    private Optional<Handover> open() {
        return transaction.inOne(() -> book.open(inquiry));
    }

    private void accept(Official by) {
        Handover asked = open().orElseThrow();
        in(() -> book.accept(inquiry, asked, by));
    }

    private void sendBack() {
        Handover asked = open().orElseThrow();
        in(() -> book.sendBack(inquiry, asked, OTHER, new Remark("it is yours")));
    }

    private void propose() {
        in(() -> book.propose(inquiry, 5, 1, WHY, EXPERT));
    }

    private String state() {
        return rows.text("select state from case_handover order by id desc limit 1")
                .orElseThrow();
    }

    @Test
    void aCaseGoesOnlyWhereItWasAcceptedByAnotherPerson() {
        assertThatThrownBy(() -> rows.change("update inquiry set district = 1"))
                .hasStackTraceContaining("when the other has accepted it");
        propose();
        assertThat(open()).map(Handover::reason).contains(WHY);
        assertThatThrownBy(() -> rows.change("update inquiry set district = 1"))
                .hasStackTraceContaining("when the other has accepted it");
        assertThatThrownBy(() -> accept(EXPERT)).hasStackTraceContaining("ck_case_handover_two_people");

        accept(OTHER);
        rows.change("update inquiry set district = 1");
        assertThatThrownBy(() -> rows.change("update inquiry set district = 5"))
                .as("back again only by another question")
                .hasStackTraceContaining("when the other has accepted it");
        assertThat(open()).isEmpty();
    }

    @Test
    void whoeverHadItInHandHasItNoLonger() {
        rows.change("insert into person (national_id, name) values ('2740622333', 'E')");
        rows.change(
                "insert into account (login, national_id, valid_from) values ('expert5', '2740622333', current_date)");
        in(() -> desk.take(inquiry, EXPERT));
        propose();
        assertThat(transaction.inOne(() -> desk.hand(inquiry))).contains(EXPERT);
        accept(OTHER);
        assertThat(transaction.inOne(() -> desk.hand(inquiry))).isEmpty();
    }

    @Test
    void aQuestionIsAnsweredOnceAndNeverRewritten() {
        propose();
        Handover asked = open().orElseThrow();
        assertThatThrownBy(this::propose).hasStackTraceContaining("uq_case_handover_one_open");
        sendBack();
        assertThatThrownBy(() -> in(() -> book.takeBack(inquiry, asked, EXPERT)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("desk-no-handover"));
        assertThatThrownBy(() -> rows.change("update case_handover set to_district = 5"))
                .hasStackTraceContaining("answered once");
        assertThatThrownBy(() -> rows.change("delete from case_handover")).hasStackTraceContaining("is fixed");
    }

    @Test
    void onlyTheDistrictsThatHaveOrAreAskedAreConcerned() {
        assertThat(concerned(5)).isTrue();
        assertThat(concerned(1)).isFalse();
        propose();
        assertThat(concerned(1)).isTrue();
        sendBack();
        assertThat(concerned(1)).isFalse();
    }

    private boolean concerned(int district) {
        return transaction.inOne(() -> book.concerns(CODE, Set.of(district)));
    }

    @Test
    void aCaseThatIsTakenBackLeavesNoQuestionAndNoStandingClock() {
        propose();
        in(() -> pauses.begin(inquiry, Optional.empty(), WHY, EXPERT));
        rows.change("update inquiry set state = 'AWAITING_VISIT'");
        assertThat(state()).as("still at the desk").isEqualTo("OPEN");
        rows.change("update inquiry set state = 'WITHDRAWN', moved_at = now() + interval '1 minute'");
        assertThat(state()).isEqualTo("OVERTAKEN");
        assertThat(rows.text("select ended_by from case_pause where ended_at > begun_at"))
                .contains("system");
    }
}
