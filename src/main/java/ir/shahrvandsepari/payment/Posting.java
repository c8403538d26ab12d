package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.levy.BillSubject;
import java.time.Instant;
import java.util.Optional;

/**
 * What one person of finance entered and what became of it.
 *
 * @param subject of the bill
 * @param seen what it would have done when it was entered
 * @param proposed who entered it
 * @param decided who approved, declined or took it back; empty while it waits
 * @param why why it was declined
 */
public record Posting(
        long id,
        PostingEntry entry,
        BillSubject subject,
        PostingEffect seen,
        State state,
        Hand proposed,
        Optional<Hand> decided,
        Optional<DeclineReason> why) {

    /** How far it has come. */
    public enum State {
        PROPOSED,
        /** The bill is settled by it. */
        POSTED,
        /** The money stands on the levy account. */
        CREDITED,
        DECLINED,
        WITHDRAWN
    }

    /**
     * Who put a hand to it.
     *
     * @param person the human being behind the account: two accounts of one person are one hand
     */
    public record Hand(Login login, NationalId person, Instant at) {
        boolean isOf(Caller caller) {
            return person.value().equals(caller.personId());
        }
    }

    /** Whether the caller entered it, with whatever account. */
    public boolean isOf(Caller caller) {
        return proposed.isOf(caller);
    }
}
