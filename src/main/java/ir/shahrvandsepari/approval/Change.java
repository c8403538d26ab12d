package ir.shahrvandsepari.approval;

import java.time.Instant;
import java.util.Optional;

/**
 * A proposal and what became of it.
 *
 * @param seen what the proposer saw
 * @param proposed who proposed it, and when
 * @param decided who approved, rejected or withdrew it; empty while it waits
 */
public record Change(long id, Proposal proposal, Seen seen, State state, Hand proposed, Optional<Hand> decided) {
    /** How far it has come. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }

    /**
     * Who put a hand to it.
     *
     * @param personId national id of the human being: two accounts of one person are one hand
     */
    public record Hand(String login, String personId, Instant at) {}
}
