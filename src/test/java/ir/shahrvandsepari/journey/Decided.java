package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.approval.Seen;
import java.time.Instant;
import java.util.Optional;

/** Proposals that somebody approved. */
final class Decided {
    private Decided() {}

    static Change approved(Proposal proposal) {
        return approved(1, proposal, Optional.empty());
    }

    /** @param before what it replaced, in the form of its value */
    static Change approved(long id, Proposal proposal, Optional<String> before) {
        Change.Hand hand = new Change.Hand("admin2", "0012345679", Instant.now());
        Seen seen = new Seen(Optional.empty(), before);
        return new Change(id, proposal, seen, Change.State.APPROVED, hand, Optional.of(hand));
    }
}
