package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Act;
import ir.shahrvandsepari.casework.Action;
import ir.shahrvandsepari.casework.CommissionNumber;
import ir.shahrvandsepari.casework.DeskBook;
import ir.shahrvandsepari.casework.Extension;
import ir.shahrvandsepari.casework.PauseBook;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.inquiry.DeadlineBook;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.DeskGate.Sitting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The clock of a case is stopped and goes on, or is given more days; the applicant is told. Each method is one transaction;
 * those of people refuse as {@link DeskGate#enter} does.
 */
@Stateless
public class PauseJourney {
    @Inject
    private DeskGate gate;

    @Inject
    private PauseBook pauses;

    @Inject
    private DeskBook desk;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private DeadlineBook deadlines;

    @Inject
    private DeskNotice notice;

    @Inject
    private AccessJournal journal;

    /** Suspends the case. */
    public void suspend(TrackingCode code, Remark reason, Version seen, Caller caller) {
        pause(gate.enter(code, Action.SUSPEND, seen, caller), Optional.empty(), reason);
        journal.record(caller, "case-suspended", code.value());
    }

    /** Refers the case to the Article 100 commission; it waits with the commission's number. */
    public void refer(TrackingCode code, CommissionNumber number, Remark reason, Version seen, Caller caller) {
        pause(gate.enter(code, Action.REFER, seen, caller), Optional.of(number), reason);
        journal.record(caller, "case-referred", code.value());
    }

    private void pause(Sitting sitting, Optional<CommissionNumber> number, Remark reason) {
        pauses.begin(sitting.inquiry().id(), number, reason, sitting.me());
        notice.paused(sitting.inquiry());
    }

    /** The clock goes on; the days that it stood are added to the deadline. */
    public void resume(TrackingCode code, Remark reason, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.RESUME, seen, caller);
        long stood = pauses.end(sitting.inquiry().id(), reason, sitting.me());
        Inquiry timely = deadlines.postpone(sitting.inquiry(), stood, new Step(caller.login(), Why.CLOCK_STOOD));
        notice.dueOn(timely);
        journal.record(caller, "case-resumed", code.value());
    }

    /** Cases whose clock stands and which would be called late within a day. */
    public List<Long> nearlyLate(int limit) {
        return pauses.nearlyLate(limit);
    }

    /** Moves the deadline of a case along while its clock stands. */
    public void moveAlong(long inquiryId) {
        Inquiry inquiry = inquiries.lock(inquiryId);
        deadlines.postpone(
                inquiry, pauses.count(inquiryId), new Step(Caller.system().login(), Why.CLOCK_STOOD));
    }

    /** Gives the case more days. */
    public void extend(TrackingCode code, Extension days, Remark reason, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.EXTEND, seen, caller);
        desk.record(sitting.inquiry().id(), sitting.me(), Act.Kind.EXTENDED, Optional.of(reason));
        Inquiry timely = deadlines.postpone(sitting.inquiry(), days.days(), new Step(caller.login(), Why.EXTENDED));
        notice.dueOn(timely);
        journal.record(caller, "case-extended", code.value());
    }
}
