package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.approval.Weighed;
import java.util.Optional;
import java.util.Set;

/** What some kinds of change need, do, and are undone by. Everything within the caller's transaction. */
interface ChangeEffect {
    /** The kinds that it knows; each kind is known to one. */
    Set<ChangeKind> kinds();

    /** Refuses what could not take effect, before a second person is asked. */
    void check(Proposal proposal);

    /** Refuses somebody to whom it is too near to propose it; that another person approves it is looked at anyway. */
    default void checkProposer(Proposal proposal, Caller proposer) {}

    /** What stands now where the proposal is to take effect, in the form of its value; empty if nothing does. */
    default Optional<String> before(Proposal proposal) {
        return Optional.empty();
    }

    /** What it would have changed; empty if no decision depends on it. */
    default Optional<Weighed> weigh(Proposal proposal) {
        return Optional.empty();
    }

    /** Keeps what else its proposer saw, in the transaction of the proposal. */
    default void keep(Proposal proposal) {}

    /** Puts it into effect, in the transaction of the approval; refuses as {@link #check} does. */
    void apply(Change change, Caller approver);

    /** The proposal that undoes an approved change, with the reason of that one; empty if a further change cannot. */
    Optional<Proposal> opposite(Change done);
}
