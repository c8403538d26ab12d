package ir.shahrvandsepari.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.BareCase;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.property.Hold;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions kept in a real database and made again from their rows. */
class DecisionBookTest {
    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private final DecisionBook book = new DecisionBook(new DecisionStore(transaction.database()));
    private long inquiry;

    @BeforeEach
    void fileACase() {
        inquiry = BareCase.in(database, "RECEIVED");
    }

    @Test
    void aDecisionIsMadeAgainWithEveryFindingReasonAndDate() {
        CaseFacts house = new CaseFacts();
        house.held = Dang.parse("3");
        house.hold(house.code, Hold.Kind.JUDICIAL_FREEZE, null);
        Decision decided = house.decide(Purpose.TRANSFER);
        keep(decided);
        Decision again = last();
        assertThat(again).isInstanceOf(Refused.class);
        assertThat(again.ground()).isEqualTo(decided.ground());
        assertThat(again.reasons()).hasSize(2);
    }

    @Test
    void theLastDecisionCountsAndTheEarlierOnesStay() {
        CaseFacts house = new CaseFacts();
        keep(house.decide(Purpose.TRANSFER));
        house.hold(house.code, Hold.Kind.PLAN, null);
        keep(house.decide(Purpose.TRANSFER));
        assertThat(last()).isInstanceOf(NeedsReview.class);
        assertThat(rows.column("select outcome from decision order by sequence"))
                .containsExactly("FAST_TRACK", "REVIEW_REQUIRED");
        assertThatThrownBy(() -> rows.change("update decision set outcome = 'REFUSED'"))
                .hasStackTraceContaining("only grows");
    }

    @Test
    void anEligibleCaseHasNoReasonAndNoOtherIsWithoutOne() {
        assertThatThrownBy(() -> rows.change(
                        "insert into decision values (?, 1, 'FAST_TRACK', current_date, 'p', '[]', '[{}]')", inquiry))
                .hasStackTraceContaining("ck_decision_fast_track_has_no_reason");
        assertThatThrownBy(() -> rows.change(
                        "insert into decision values (?, 1, 'REFUSED', current_date, 'p', '[]', '[]')", inquiry))
                .hasStackTraceContaining("ck_decision_fast_track_has_no_reason");
    }

    private void keep(Decision decision) {
        transaction.inOne(() -> {
            book.keep(inquiry, decision);
            return null;
        });
    }

    private Decision last() {
        return transaction.inOne(() -> book.ofInquiry(inquiry).orElseThrow());
    }
}
