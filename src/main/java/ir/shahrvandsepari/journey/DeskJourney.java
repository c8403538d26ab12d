package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Act;
import ir.shahrvandsepari.casework.Action;
import ir.shahrvandsepari.casework.DeskBook;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.DeskGate.Sitting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What one person of the district does alone with a case. Each method is one transaction and refuses as
 * {@link DeskGate#enter} does.
 */
@Stateless
public class DeskJourney {
    @Inject
    private DeskGate gate;

    @Inject
    private DeskBook desk;

    @Inject
    private Redeciding redeciding;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private AccessJournal journal;

    /** The caller works on it from now on. */
    public void take(TrackingCode code, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.TAKE, seen, caller);
        desk.take(sitting.inquiry().id(), sitting.me());
        journal.record(caller, "case-taken", code.value());
    }

    /** The caller works on it no longer. */
    public void putBack(TrackingCode code, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.PUT_BACK, seen, caller);
        desk.putBack(sitting.inquiry().id(), sitting.me());
        journal.record(caller, "case-put-back", code.value());
    }

    /** Leaves a note for the others at the desk. */
    public void note(TrackingCode code, Remark words, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.NOTE, seen, caller);
        desk.record(sitting.inquiry().id(), sitting.me(), Act.Kind.NOTED, Optional.of(words));
        journal.record(caller, "case-noted", code.value());
    }

    /**
     * Asks the rules again with what the books know now, and goes on with what they say.
     *
     * @return the case as it stands now
     */
    public Inquiry lookAgain(TrackingCode code, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.LOOK_AGAIN, seen, caller);
        desk.record(sitting.inquiry().id(), sitting.me(), Act.Kind.LOOKED_AGAIN, Optional.empty());
        journal.record(caller, "case-looked-at-again", code.value());
        return redeciding.decide(sitting.inquiry(), Why.REVIEWED);
    }

    /** Sends an inspector. */
    public void orderVisit(TrackingCode code, Remark why, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.ORDER_VISIT, seen, caller);
        desk.record(sitting.inquiry().id(), sitting.me(), Act.Kind.VISIT_ORDERED, Optional.of(why));
        inquiries.move(sitting.inquiry(), InquiryState.AWAITING_VISIT, new Step(caller.login(), Why.VISIT_ORDERED));
        journal.record(caller, "visit-ordered", code.value());
    }
}
