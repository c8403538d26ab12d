package ir.shahrvandsepari.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.eligibility.Reason.Code;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.property.Hold;
import ir.shahrvandsepari.property.PriorDocument.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two people let a case pass, and what they cannot. */
class ClearanceTest {
    private final CaseFacts house = new CaseFacts();

    private Clearance clearance(Code code, boolean departure) {
        Evidence evidence = Evidence.of(code, house.facts(Purpose.TRANSFER));
        return new Clearance(code, evidence, departure, "expert5", "manager5", CaseFacts.TODAY);
    }

    private void clear(Code code) {
        house.examined = new Examined(List.of(clearance(code, false)), house.examined.objections());
    }

    @Test
    void aReviewThatWasClearedStopsNothingAndItsFindingSaysWhoLooked() {
        house.without(Kind.COMPLETION);
        assertThat(house.decide(Purpose.TRANSFER)).isInstanceOf(NeedsReview.class);

        clear(Code.NO_COMPLETION);
        Decision decided = house.decide(Purpose.TRANSFER);
        assertThat(decided).isInstanceOf(Eligible.class);
        assertThat(decided.findings())
                .filteredOn(finding -> finding.cleared() != null)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("building-has-its-paper");
                    assertThat(finding.holds()).isFalse();
                    assertThat(finding.cleared().by()).isEqualTo("expert5");
                    assertThat(finding.cleared().approvedBy()).isEqualTo("manager5");
                });
    }

    @Test
    void aClearanceSaysNothingAboutWhatCameLater() {
        house.hold(house.code, Hold.Kind.PLAN, null);
        clear(Code.PLAN_CONFLICT);
        assertThat(house.decide(Purpose.TRANSFER)).isInstanceOf(Eligible.class);

        house.hold(house.code, Hold.Kind.PLAN, null);
        assertThat(house.decide(Purpose.TRANSFER).reasons())
                .extracting(Reason::code)
                .containsExactly(Code.PLAN_CONFLICT);
    }

    @Test
    void whatOneReasonWasClearedOfStandsForNoOther() {
        house.levyAccount = false;
        clear(Code.NO_COMPLETION);
        assertThat(house.decide(Purpose.TRANSFER).reasons())
                .extracting(Reason::code)
                .containsExactly(Code.NO_LEVY_ACCOUNT);
    }

    @Test
    void onlyADepartureOnALegalGroundPassesWhatIsGraverThanAReview() {
        house.hold(house.code, Hold.Kind.ART100_OPEN, null);
        clear(Code.ART100_OPEN);
        assertThat(house.decide(Purpose.TRANSFER)).isInstanceOf(Refused.class);

        house.examined = new Examined(List.of(clearance(Code.ART100_OPEN, true)), 0);
        assertThat(house.decide(Purpose.TRANSFER)).isInstanceOf(Eligible.class);
    }

    @Test
    void anObjectionIsHeardByAPersonAndASecondOneAgain() {
        house.examined = new Examined(List.of(), 1);
        assertThat(house.decide(Purpose.TRANSFER).reasons())
                .extracting(Reason::code)
                .containsExactly(Code.OWNER_OBJECTS);

        clear(Code.OWNER_OBJECTS);
        assertThat(house.decide(Purpose.TRANSFER)).isInstanceOf(Eligible.class);
        house.examined = new Examined(house.examined.clearances(), 2);
        assertThat(house.decide(Purpose.TRANSFER)).isInstanceOf(NeedsReview.class);
    }
}
