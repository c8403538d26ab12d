package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Action;
import ir.shahrvandsepari.casework.LibraryReason;
import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.casework.ProposalBook;
import ir.shahrvandsepari.casework.ReasonLibrary;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Seen;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.inquiry.DocumentBook;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.DeskGate.Sitting;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * What needs two people: one proposes, the other sees the same and answers. Each method is one transaction and refuses as
 * {@link DeskGate#enter} does.
 */
@Stateless
public class ProposalJourney {
    @Inject
    private DeskGate gate;

    @Inject
    private ProposalBook proposals;

    @Inject
    private Redeciding redeciding;

    @Inject
    private DocumentBook documents;

    @Inject
    private ReasonLibrary library;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private DeskNotice notice;

    @Inject
    private AccessJournal journal;

    @Inject
    private Clock clock;

    /**
     * Leaves a proposal for a second person, with what there is to see now.
     *
     * @throws Refusal {@code desk-reason-not-there} if a reason does not stand, or nobody may let a case pass it
     */
    public void propose(TrackingCode code, Wish wish, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, wish.action(), seen, caller);
        Inquiry inquiry = sitting.inquiry();
        Look look = redeciding.look(inquiry);
        if (wish.kind() == Proposal.Kind.REFUSAL) {
            library.require(LibraryReason.Kind.REFUSAL, wish.codes(), Tehran.today(clock));
        }
        proposals.propose(inquiry.id(), wish.draft(look), sight(inquiry, look), sitting.me());
        journal.record(caller, "case-" + wish.action().key() + "-proposed", code.value());
    }

    /**
     * The second person agrees, and the case goes on.
     *
     * @return the case as it stands now
     * @throws Refusal {@code desk-facts-changed} if there is something else to see than there was for the first
     */
    public Inquiry approve(TrackingCode code, Optional<Remark> words, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.APPROVE, seen, caller);
        Inquiry inquiry = sitting.inquiry();
        Proposal proposal = sitting.situation().proposal().orElseThrow();
        if (!proposal.seen().equals(sight(inquiry, redeciding.look(inquiry)))) {
            throw new Refusal("desk-facts-changed");
        }
        proposals.approve(inquiry.id(), proposal, sitting.me(), words);
        journal.record(caller, "case-proposal-approved", code.value());
        return proposal.draft().kind() == Proposal.Kind.REFUSAL
                ? refuse(inquiry, caller)
                : redeciding.decide(inquiry, Why.REVIEWED);
    }

    private Inquiry refuse(Inquiry inquiry, Caller caller) {
        Inquiry refused = inquiries.move(inquiry, InquiryState.REFUSED, new Step(caller.login(), Why.REFUSED_BY_DESK));
        notice.refused(refused);
        return refused;
    }

    /** The second person does not agree and says why; the first goes on with it. */
    public void decline(TrackingCode code, Remark why, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.DECLINE, seen, caller);
        proposals.decline(sitting.inquiry().id(), sitting.situation().proposal().orElseThrow(), sitting.me(), why);
        journal.record(caller, "case-proposal-declined", code.value());
    }

    /** Whoever proposed thinks better of it. */
    public void takeBack(TrackingCode code, Version seen, Caller caller) {
        Sitting sitting = gate.enter(code, Action.TAKE_BACK, seen, caller);
        proposals.takeBack(
                sitting.inquiry().id(), sitting.situation().proposal().orElseThrow(), sitting.me());
        journal.record(caller, "case-proposal-taken-back", code.value());
    }

    private Seen sight(Inquiry inquiry, Look look) {
        return Sight.of(look, documents.of(inquiry.id()));
    }
}
