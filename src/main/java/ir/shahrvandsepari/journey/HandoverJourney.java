package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Action;
import ir.shahrvandsepari.casework.Handover;
import ir.shahrvandsepari.casework.HandoverBook;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.DeskGate.Sitting;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.property.District;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A case goes to the district that ought to answer it: one district asks, a person of the other takes it or sends it back. The
 * clock of the law goes on meanwhile. Each method is one transaction and refuses as {@link DeskGate#enter} does.
 */
@Stateless
public class HandoverJourney {
    @Inject
    private DeskGate gate;

    @Inject
    private Gates gates;

    @Inject
    private HandoverBook handovers;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private DeskNotice notice;

    @Inject
    private AccessJournal journal;

    /** The other districts that answer such requests. */
    public List<District> places(Inquiry inquiry) {
        return gates.answering(inquiry.purpose()).stream()
                .filter(district -> district.number() != inquiry.district())
                .toList();
    }

    /** @throws Refusal also {@code handover-district-closed} where such requests are not answered */
    public void propose(TrackingCode code, int district, Remark reason, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.HAND_OVER, seen, caller);
        Inquiry inquiry = sitting.inquiry();
        requireAnswering(inquiry, district);
        handovers.propose(inquiry.id(), inquiry.district(), district, reason, sitting.me());
        journal.record(caller, "case-handover-proposed", code.value());
    }

    /** The district that asked thinks better of it. */
    public void recall(TrackingCode code, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.RECALL, seen, caller);
        handovers.takeBack(sitting.inquiry().id(), asked(sitting), sitting.me());
        journal.record(caller, "case-handover-taken-back", code.value());
    }

    /**
     * The caller's district takes the case; nobody has it in hand, a visit is ordered anew, and its certificate will be one
     * of the register of that district.
     *
     * @throws Refusal also {@code handover-district-closed} if such requests are no longer answered there
     */
    public void accept(TrackingCode code, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.ACCEPT, seen, caller);
        Inquiry inquiry = sitting.inquiry();
        Handover handover = asked(sitting);
        requireAnswering(inquiry, handover.to());
        handovers.accept(inquiry.id(), handover, sitting.me());
        notice.handedOver(inquiries.handOver(inquiry, handover.to(), new Step(caller.login(), Why.HANDED_OVER)));
        journal.record(caller, "case-handover-accepted", code.value());
    }

    /** The caller's district does not take the case; it stays where it was. */
    public void sendBack(TrackingCode code, Remark why, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.SEND_BACK, seen, caller);
        handovers.sendBack(sitting.inquiry().id(), asked(sitting), sitting.me(), why);
        journal.record(caller, "case-handover-sent-back", code.value());
    }

    private static Handover asked(Sitting sitting) {
        return sitting.situation().offer().orElseThrow().handover();
    }

    private void requireAnswering(Inquiry inquiry, int district) {
        if (places(inquiry).stream().noneMatch(place -> place.number() == district)) {
            throw new Refusal("handover-district-closed");
        }
    }
}
