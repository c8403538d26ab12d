package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.casework.Correction;
import ir.shahrvandsepari.casework.CorrectionBook;
import ir.shahrvandsepari.casework.PauseBook;
import ir.shahrvandsepari.inquiry.HistoryStep;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.parameter.ParameterBook;
import ir.shahrvandsepari.parameter.Parameters;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The last day of the state that a case is in, beside the deadline of its answer. What the district or its inspector has to do
 * goes by service norms in working days; it is reckoned whenever it is shown, so that it follows every sudden closure.
 */
@ApplicationScoped
class StateDays {
    /** With these the time of a state begins anew: the clock stood, more days were given, other people have it. */
    private static final Set<Why> FRESH = EnumSet.of(Why.CLOCK_STOOD, Why.EXTENDED, Why.HANDED_OVER);

    @Inject
    private CorrectionBook corrections;

    @Inject
    private PauseBook pauses;

    @Inject
    private BillBook bills;

    @Inject
    private ParameterBook parameters;

    @Inject
    private Clock clock;

    /**
     * By when whoever has to act has to; empty while the clock of the case stands at the district, and when it has ended.
     *
     * @param history of the case, the filing first
     */
    Optional<LocalDate> lastDay(Inquiry inquiry, List<HistoryStep> history) {
        if (!inquiry.state().isOpen() || pauses.open(inquiry.id()).isPresent()) {
            return Optional.empty();
        }
        LocalDate due = inquiry.dueOn();
        LocalDate last =
                switch (inquiry.state()) {
                    case RETURNED ->
                        corrections.last(inquiry.id()).map(Correction::answerBy).orElse(due);
                    case AWAITING_PAYMENT ->
                        bills.current(BillSubject.of(inquiry.trackingCode().value()))
                                .map(Bill::payableUntil)
                                .orElse(due);
                    case UNDER_REVIEW -> byNorm(Name.REVIEW_WORKING_DAYS, history, due);
                    case AWAITING_VISIT -> byNorm(Name.VISIT_WORKING_DAYS, history, due);
                    default -> due;
                };
        return Optional.of(last);
    }

    /** A norm never lets anybody work past the day on which the answer is due. */
    private LocalDate byNorm(Name norm, List<HistoryStep> history, LocalDate due) {
        Parameters inForce = parameters.inForce(Tehran.today(clock));
        LocalDate byNorm = inForce.workingDays().after(begin(history), inForce.days(norm));
        return byNorm.isAfter(due) ? due : byNorm;
    }

    /** The day on which the state began, or began anew. */
    static LocalDate begin(List<HistoryStep> history) {
        return history.stream()
                .filter(step -> isMove(step) || FRESH.contains(step.why()))
                .reduce((earlier, later) -> later)
                .map(step -> Tehran.dayOf(step.at().toInstant()))
                .orElseThrow();
    }

    private static boolean isMove(HistoryStep step) {
        Optional<InquiryState> from = step.from();
        return from.isEmpty() || from.get() != step.to();
    }
}
