package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Action;
import ir.shahrvandsepari.casework.Correction;
import ir.shahrvandsepari.casework.CorrectionBook;
import ir.shahrvandsepari.casework.LibraryReason;
import ir.shahrvandsepari.casework.Official;
import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.casework.ReasonLibrary;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.inquiry.DeadlineBook;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.DeskGate.Sitting;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.PropertyBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A case goes back to its office with all its defects, and comes again or expires. Each method is one transaction. */
@Stateless
public class CorrectionJourney {
    @Inject
    private DeskGate gate;

    @Inject
    private CorrectionBook corrections;

    @Inject
    private ReasonLibrary library;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private DeadlineBook deadlineBook;

    @Inject
    private PropertyBook properties;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Redeciding redeciding;

    @Inject
    private CorrectedFilings filings;

    @Inject
    private DeskNotice notice;

    @Inject
    private AccessJournal journal;

    @Inject
    private Clock clock;

    /**
     * Returns the case with all its defects at once.
     *
     * @throws Refusal as {@link DeskGate#enter}; {@code desk-reason-not-there} for a defect that the library does not have
     */
    public void giveBack(
            TrackingCode code, List<ReasonCode> defects, Optional<Remark> remark, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.RETURN, seen, caller);
        Inquiry inquiry = sitting.inquiry();
        library.require(LibraryReason.Kind.DEFECT, defects, Tehran.today(clock));
        LocalDate answerBy = deadlines.correction();
        corrections.giveBack(inquiry.id(), defects, remark, answerBy, sitting.me());
        inquiries.move(inquiry, InquiryState.RETURNED, new Step(caller.login(), Why.RETURNED));
        notice.returned(inquiry, answerBy);
        journal.record(caller, "case-returned", code.value());
    }

    /**
     * The office sends its case again, with corrected facts if it has any; it is decided again. The clock stood still while
     * the case was with the office; the first day for the windows stays.
     *
     * @param corrected what is filed in the place of what was; the old version is kept
     * @return the case as it stands now
     * @throws Refusal {@code not-found} for another office, {@code not-returned} unless it waits for a correction, else as
     *     {@link CorrectedFilings#correct}
     */
    public Inquiry resubmit(TrackingCode code, Remark words, Optional<CorrectedFiling> corrected, Caller caller) {
        Inquiry known = inquiries
                .byTrackingCode(code)
                .filter(found -> caller.actsFor(found.officeId()))
                .orElseThrow(() -> new Refusal("not-found"));
        properties.lock(known.code());
        Inquiry inquiry = inquiries.lock(known.id());
        if (inquiry.state() != InquiryState.RETURNED) {
            throw new Refusal("not-returned");
        }
        Correction answered = corrections.last(inquiry.id()).orElseThrow();
        Optional<Inquiry> amended = corrected.flatMap(filing -> filings.correct(inquiry, filing, answered, caller));
        corrections.answer(inquiry.id(), Official.of(caller), words);
        Why why = amended.isPresent() ? Why.CORRECTED : Why.RESUBMITTED;
        Inquiry again = inquiries.move(amended.orElse(inquiry), InquiryState.RECEIVED, new Step(caller.login(), why));
        long stood = Tehran.today(clock).toEpochDay()
                - answered.returnedAt().toLocalDate().toEpochDay();
        Inquiry timely =
                deadlineBook.postpone(again, stood, new Step(Caller.system().login(), Why.CLOCK_STOOD));
        return redeciding.decide(timely, Why.DECIDED);
    }

    /** Returned cases whose days are over. */
    public List<Long> overdue(int limit) {
        return corrections.overdue(limit);
    }

    /** Ends a case that was not corrected in time, unless the office was faster. */
    public void expire(long inquiryId) {
        Inquiry inquiry = inquiries.lock(inquiryId);
        boolean over = corrections
                .last(inquiryId)
                .filter(last -> last.answerBy().isBefore(Tehran.today(clock)))
                .isPresent();
        if (inquiry.state() == InquiryState.RETURNED && over) {
            inquiries.move(
                    inquiry, InquiryState.EXPIRED, new Step(Caller.system().login(), Why.CORRECTION_TIME_OVER));
            notice.notCorrected(inquiry);
        }
    }
}
