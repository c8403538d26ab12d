package ir.shahrvandsepari.approval;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** What is proposed and decided. Whoever approves puts it into effect in the same transaction. Every method needs one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ChangeBook {
    private static final int SHOWN = 20;

    private final Changes changes;
    private final Clock clock;

    /** For the container's proxy only. */
    ChangeBook() {
        this(null, null);
    }

    @Inject
    ChangeBook(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Leaves a proposal for a second person.
     *
     * @return its number
     * @throws Refusal {@code second-person-required} if nobody is known behind the caller's account, {@code change-waiting}
     *     if another proposal about the same waits
     */
    public long propose(Proposal proposal, Seen seen, Caller caller) {
        if (caller.personId().isEmpty()) {
            throw new Refusal("second-person-required");
        }
        return changes.add(proposal, seen, caller, clock.instant()).orElseThrow(() -> new Refusal("change-waiting"));
    }

    /**
     * The second person agrees.
     *
     * @throws Refusal {@code not-found}, {@code change-decided}, and {@code second-person-required} for the person who
     *     proposed it, whatever account comes
     */
    public Change approve(long id, Caller caller) {
        Change change = waiting(id);
        if (caller.personId().isEmpty()
                || caller.personId().equals(change.proposed().personId())) {
            throw new Refusal("second-person-required");
        }
        changes.decide(id, Change.State.APPROVED, caller, clock.instant());
        return change;
    }

    /** Somebody else rejects it, or the proposer takes it back. */
    public Change drop(long id, Caller caller) {
        Change change = waiting(id);
        boolean own = caller.personId().equals(change.proposed().personId());
        changes.decide(id, own ? Change.State.WITHDRAWN : Change.State.REJECTED, caller, clock.instant());
        return change;
    }

    private Change waiting(long id) {
        Change change = changes.lock(id).orElseThrow(() -> new Refusal("not-found"));
        if (change.state() != Change.State.PROPOSED) {
            throw new Refusal("change-decided");
        }
        return change;
    }

    /**
     * A proposal, whatever became of it.
     *
     * @throws Refusal {@code not-found}
     */
    public Change find(long id) {
        return changes.find(id).orElseThrow(() -> new Refusal("not-found"));
    }

    /** What waits for a second person, the oldest first. */
    public List<Change> waiting(ChangeKind... kinds) {
        return changes.waiting(kinds);
    }

    /** What was decided last, the newest first. */
    public List<Change> latest(ChangeKind... kinds) {
        return changes.latest(SHOWN, kinds);
    }
}
