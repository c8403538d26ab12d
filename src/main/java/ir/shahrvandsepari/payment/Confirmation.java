package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Rial;
import java.util.Optional;

/**
 * The gateway's answer to "verify" or "reverse".
 *
 * @param result what it did
 * @param amount what the payer's card was debited, if it says so
 */
public record Confirmation(Result result, Optional<Rial> amount) {
    /** The codes that say more than no. */
    public enum Result {
        DONE,
        /** Asked before: good only for an attempt whose number we recorded ourselves. */
        ALREADY_DONE,
        ALREADY_REVERSED,
        NOT_FOUND,
        TOO_LATE
    }
}
