package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Act;
import ir.shahrvandsepari.casework.Action;
import ir.shahrvandsepari.casework.DeskBook;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.inspection.Detachment;
import ir.shahrvandsepari.inspection.SharedVisitBook;
import ir.shahrvandsepari.inspection.Visit;
import ir.shahrvandsepari.inspection.VisitBook;
import ir.shahrvandsepari.inspection.VisitNumber;
import ir.shahrvandsepari.journey.DeskGate.Sitting;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Several cases about one property, whoever filed them, wait for one visit. Each keeps its own decision and its own answer. */
@Stateless
public class SharedVisitJourney {
    @Inject
    private DeskGate gate;

    @Inject
    private VisitBook visits;

    @Inject
    private SharedVisitBook shared;

    @Inject
    private VisitParties parties;

    @Inject
    private DeskBook desk;

    @Inject
    private AccessJournal journal;

    /** Open visits of other cases about the same property that a case could wait for. */
    public List<Visit> open(Inquiry inquiry) {
        return shared.openBeside(inquiry.id());
    }

    /**
     * Attaches a case that waits for a visit to that of another; its own falls away.
     *
     * @throws Refusal as {@link DeskGate#enter}; {@code visit-over} unless it is one of {@link #open}; {@code
     *     visit-shared-stake}
     */
    public void share(TrackingCode code, VisitNumber number, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.SHARE_VISIT, seen, caller);
        Inquiry inquiry = sitting.inquiry();
        Visit visit = shared.openBeside(inquiry.id()).stream()
                .filter(open -> open.number().equals(number))
                .findFirst()
                .map(open -> visits.lock(open.id()))
                .orElseThrow(() -> new Refusal("visit-over"));
        shared.attach(visit, inquiry.id(), parties.of(inquiry), sitting.me().login());
        desk.record(inquiry.id(), sitting.me(), Act.Kind.VISIT_SHARED, Optional.empty());
        desk.record(visit.inquiryId(), sitting.me(), Act.Kind.VISIT_SHARED, Optional.empty());
        journal.record(caller, "visit-shared", code.value() + " at " + number);
    }

    /** The open visit of another case that this case waits for. */
    public Optional<Visit> attachedTo(Inquiry inquiry) {
        return shared.attachedTo(inquiry.id());
    }

    /**
     * Lets a case that waits for the visit of another wait for one of its own again: it is ordered, and somebody drawn for it, as
     * for any other.
     *
     * @throws Refusal as {@link DeskGate#enter}; as {@link SharedVisitBook#detach}
     */
    public void detach(TrackingCode code, Remark reason, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.SHARE_VISIT, seen, caller);
        Inquiry inquiry = sitting.inquiry();
        Visit visit = shared.attachedTo(inquiry.id())
                .map(open -> visits.lock(open.id()))
                .orElseThrow(() -> new Refusal("visit-over"));
        shared.detach(
                visit, inquiry.id(), new Detachment(reason.text(), sitting.me().login()));
        desk.record(inquiry.id(), sitting.me(), Act.Kind.VISIT_DETACHED, Optional.of(reason));
        desk.record(visit.inquiryId(), sitting.me(), Act.Kind.VISIT_DETACHED, Optional.of(reason));
        journal.record(caller, "visit-detached", code.value() + " from " + visit.number());
    }
}
