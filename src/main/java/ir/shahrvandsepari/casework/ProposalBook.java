package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What one person proposed about a case and another answered. One proposal waits at a time; that the two are different
 * people is held by the database as well. Every method needs a running transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ProposalBook {
    private final Proposals proposals;
    private final DeskBook desk;
    private final Clock clock;

    /** For the container's proxy only. */
    ProposalBook() {
        this(null, null, null);
    }

    @Inject
    ProposalBook(Proposals proposals, DeskBook desk, Clock clock) {
        this.proposals = proposals;
        this.desk = desk;
        this.clock = clock;
    }

    /** Leaves a proposal for a second person. */
    public void propose(long inquiryId, Proposal.Draft draft, Seen seen, Official by) {
        proposals.add(inquiryId, draft, seen, by, now());
        desk.record(inquiryId, by, draft.kind().act(), Optional.of(draft.remark()));
    }

    /** What waits for a second person. */
    public Optional<Proposal> open(long inquiryId) {
        return proposals.open(inquiryId);
    }

    /** Every proposal about a case, the oldest first. */
    public List<Proposal> of(long inquiryId) {
        return proposals.of(inquiryId);
    }

    /** The second person agrees. */
    public void approve(long inquiryId, Proposal proposal, Official by, Optional<Remark> remark) {
        end(proposal, Proposal.State.APPROVED, by, remark);
        desk.record(inquiryId, by, Act.Kind.APPROVED, remark);
    }

    /** The second person does not agree. */
    public void decline(long inquiryId, Proposal proposal, Official by, Remark remark) {
        end(proposal, Proposal.State.DECLINED, by, Optional.of(remark));
        desk.record(inquiryId, by, Act.Kind.DECLINED, Optional.of(remark));
    }

    /** Whoever proposed thinks better of it. */
    public void takeBack(long inquiryId, Proposal proposal, Official by) {
        end(proposal, Proposal.State.TAKEN_BACK, by, Optional.empty());
        desk.record(inquiryId, by, Act.Kind.TAKEN_BACK, Optional.empty());
    }

    private void end(Proposal proposal, Proposal.State state, Official by, Optional<Remark> remark) {
        if (!proposals.end(proposal, state, new Proposal.End(by, now(), remark))) {
            throw new Refusal("desk-no-proposal");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Tehran.ZONE).toOffsetDateTime();
    }
}
