package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.approval.Seen;
import ir.shahrvandsepari.approval.Weighed;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds for each kind of change who knows it. Within the caller's transaction. */
@ApplicationScoped
class ChangeEffects {
    @Inject
    private Instance<ChangeEffect> all;

    /** What it would have changed, once it is known that it could take effect. */
    Optional<Weighed> weigh(Proposal proposal) {
        ChangeEffect effect = of(proposal.kind());
        effect.check(proposal);
        return effect.weigh(proposal);
    }

    /** What its proposer sees, once it is known that he may propose it. */
    Seen look(Proposal proposal, Caller proposer) {
        of(proposal.kind()).checkProposer(proposal, proposer);
        return new Seen(weigh(proposal), of(proposal.kind()).before(proposal));
    }

    /** Keeps what else its proposer sees. */
    void keep(Proposal proposal) {
        of(proposal.kind()).keep(proposal);
    }

    /**
     * Puts it into effect, in the transaction of the approval.
     *
     * @throws Refusal {@code change-overtaken} if what it was to replace is no longer there, and what keeps it from taking
     *     effect
     */
    void apply(Change change, Caller approver) {
        ChangeEffect effect = of(change.proposal().kind());
        if (!effect.before(change.proposal()).equals(change.seen().before())) {
            throw new Refusal("change-overtaken");
        }
        effect.apply(change, approver);
    }

    /** The proposal that undoes it; empty if it did not take effect or a further change cannot undo it. */
    Optional<Proposal> opposite(Change change) {
        return change.state() == Change.State.APPROVED
                ? of(change.proposal().kind()).opposite(change)
                : Optional.empty();
    }

    private ChangeEffect of(ChangeKind kind) {
        return all.stream()
                .filter(effect -> effect.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows what " + kind + " does"));
    }
}
