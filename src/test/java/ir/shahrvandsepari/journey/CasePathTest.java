package ir.shahrvandsepari.journey;

import static ir.shahrvandsepari.inquiry.InquiryState.AWAITING_PAYMENT;
import static ir.shahrvandsepari.inquiry.InquiryState.AWAITING_VISIT;
import static ir.shahrvandsepari.inquiry.InquiryState.ISSUED;
import static ir.shahrvandsepari.inquiry.InquiryState.PREPARED;
import static ir.shahrvandsepari.inquiry.InquiryState.RECEIVED;
import static ir.shahrvandsepari.inquiry.InquiryState.REFUSED;
import static ir.shahrvandsepari.inquiry.InquiryState.REVOKED;
import static ir.shahrvandsepari.inquiry.InquiryState.SEALED;
import static ir.shahrvandsepari.inquiry.InquiryState.UNDER_REVIEW;
import static ir.shahrvandsepari.inquiry.InquiryState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.inquiry.HistoryStep;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.journey.CasePath.Actor;
import ir.shahrvandsepari.journey.CasePath.Place;
import ir.shahrvandsepari.journey.CasePath.Step;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CasePathTest {
    private static final OffsetDateTime FILED = OffsetDateTime.parse("2026-11-24T10:00:00+03:30");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    /** A case that went through these states, an hour in each. */
    private static List<Step> pathOf(InquiryState... states) {
        List<HistoryStep> history = new ArrayList<>();
        Optional<InquiryState> before = Optional.empty();
        for (InquiryState state : states) {
            history.add(new HistoryStep(FILED.plusHours(history.size()), before, state, "system", Why.DECIDED));
            before = Optional.of(state);
        }
        return CasePath.of(history, Optional.of(DUE));
    }

    private static String places(List<Step> path) {
        StringBuilder letters = new StringBuilder();
        path.forEach(step -> letters.append(
                switch (step.place()) {
                    case DONE -> 'd';
                    case NOW -> 'N';
                    case AHEAD -> 'a';
                    case SKIPPED -> '-';
                    case UNREACHED -> '.';
                    case STOPPED -> 'X';
                }));
        return letters.toString();
    }

    @Test
    void everyPathHasItsThirteenStepsInOrder() {
        assertThat(pathOf(RECEIVED))
                .extracting(Step::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(places(pathOf(RECEIVED))).isEqualTo("ddddNaaaaaaaa");
    }

    @Test
    void aFastTrackWithNothingOwedSkipsVisitAndPayment() {
        List<Step> path = pathOf(RECEIVED, PREPARED, SEALED, ISSUED);

        assertThat(places(path)).isEqualTo("ddddd-d-ddddd");
        assertThat(path.get(12).at()).contains(FILED.plusHours(3));
        assertThat(path.get(9).at()).contains(FILED.plusHours(2));
    }

    @Test
    void aPaidCaseShowsWhenItWasBilledAndPaid() {
        List<Step> path = pathOf(RECEIVED, AWAITING_PAYMENT, PREPARED, SEALED, ISSUED);

        assertThat(places(path)).isEqualTo("ddddd-ddddddd");
        assertThat(path.get(6).at()).contains(FILED.plusHours(1));
        assertThat(path.get(7).at()).contains(FILED.plusHours(2));
    }

    @Test
    void whoHasToActAndByWhenIsToldOfTheStepThatIsDue() {
        Step payment = pathOf(RECEIVED, AWAITING_PAYMENT).get(7);
        Step visit = pathOf(RECEIVED, AWAITING_VISIT).get(5);

        assertThat(payment).isEqualTo(new Step(8, Place.NOW, Optional.empty(), Actor.APPLICANT, Optional.of(DUE)));
        assertThat(visit).isEqualTo(new Step(6, Place.NOW, Optional.empty(), Actor.INSPECTOR, Optional.of(DUE)));
    }

    @Test
    void afterAVisitTheDecisionIsMadeAgainByTheDistrict() {
        List<Step> path = pathOf(RECEIVED, AWAITING_VISIT, UNDER_REVIEW);

        assertThat(places(path)).isEqualTo("ddddNdaaaaaaa");
        assertThat(path.get(4).who()).isEqualTo(Actor.DISTRICT);
        assertThat(path.get(5).at()).contains(FILED.plusHours(2));
    }

    @Test
    void aRefusedCaseEndsAtTheDecisionAndOneRefusedAfterPaymentAtTheSecondLook() {
        assertThat(places(pathOf(RECEIVED, REFUSED))).isEqualTo("ddddX........");
        assertThat(places(pathOf(RECEIVED, AWAITING_PAYMENT, REFUSED))).isEqualTo("ddddd-ddX....");
        assertThat(places(pathOf(RECEIVED, AWAITING_PAYMENT, WITHDRAWN))).isEqualTo("ddddd-dX.....");
    }

    @Test
    void aRevokedCertificateWentTheWholeWay() {
        assertThat(places(pathOf(RECEIVED, PREPARED, SEALED, ISSUED, REVOKED))).isEqualTo("ddddd-d-ddddd");
    }
}
