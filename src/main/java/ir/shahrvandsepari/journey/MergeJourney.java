package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Action;
import ir.shahrvandsepari.casework.MergeBook;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.ObjectionBook;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.inquiry.TwinBook;
import ir.shahrvandsepari.journey.DeskGate.Sitting;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.BillSubject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The same request, filed twice: one case ends, and another takes it up. Nothing is decided by it. */
@Stateless
public class MergeJourney {
    @Inject
    private DeskGate gate;

    @Inject
    private MergeBook merges;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private TwinBook twins;

    @Inject
    private ObjectionBook objections;

    @Inject
    private UnpaidEnd bills;

    @Inject
    private DeskNotice notice;

    @Inject
    private AccessJournal journal;

    /** The open cases of the same office and purpose about the same property, at the same district: the others of a case. */
    public List<Inquiry> survivors(Inquiry inquiry) {
        return twins.openBeside(inquiry).stream()
                .filter(other -> isSameMatter(inquiry, other))
                .filter(other -> Action.MERGE.states().contains(other.state()))
                .toList();
    }

    /**
     * Ends a case; the other goes on for both, with the earlier first day and deadline of the two.
     *
     * @param seen how much had happened to the case that ends when the official looked
     * @throws Refusal as {@link DeskGate#enter}, and for the other: {@code not-found} unless it is at the same district,
     *     {@code merge-of-another-matter}, {@code merge-into-closed}; {@code merge-chain} if the case took up another itself,
     *     {@code merge-objection} if an owner objects to it while the other waits for its payment; and as {@link
     *     UnpaidEnd#end}
     */
    public void merge(TrackingCode code, TrackingCode into, Remark reason, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.MERGE, seen, caller);
        Inquiry merged = sitting.inquiry();
        Inquiry survivor = survivor(merged, into);
        if (!merges.takenUpBy(merged.id()).isEmpty()) {
            throw new Refusal("merge-chain");
        }
        if (survivor.state() == InquiryState.AWAITING_PAYMENT && objections.raised(merged.id()) > 0) {
            throw new Refusal("merge-objection");
        }
        bills.end(BillSubject.of(code.value()));
        inquiries.move(merged, InquiryState.WITHDRAWN, new Step(caller.login(), Why.MERGED));
        merges.merge(merged.id(), survivor.id(), reason, sitting.me());
        twins.takeUp(survivor, merged, new Step(caller.login(), Why.TOOK_UP));
        notice.merged(merged, survivor);
        journal.record(caller, "case-merged", code.value() + " into " + into.value());
    }

    private Inquiry survivor(Inquiry merged, TrackingCode into) {
        Inquiry known = inquiries
                .byTrackingCode(into)
                .filter(found -> found.district() == merged.district())
                .orElseThrow(() -> new Refusal("not-found"));
        if (known.id() == merged.id() || !isSameMatter(merged, known)) {
            throw new Refusal("merge-of-another-matter");
        }
        Inquiry survivor = inquiries.lock(known.id());
        if (!Action.MERGE.states().contains(survivor.state())) {
            throw new Refusal("merge-into-closed");
        }
        return survivor;
    }

    private static boolean isSameMatter(Inquiry one, Inquiry other) {
        return one.officeId() == other.officeId()
                && one.purpose() == other.purpose()
                && one.code().equals(other.code());
    }
}
