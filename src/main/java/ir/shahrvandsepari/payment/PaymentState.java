package ir.shahrvandsepari.payment;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an attempt stands. Every move is made on what the gateway answered when it was asked, never on what a browser
 * brings. The legal moves are held by a trigger of the table as well.
 */
public enum PaymentState {
    /** Recorded; the gateway may not know of it yet. */
    CREATED,
    /** The gateway gave a token: the payer may be on its page. */
    TOKEN_ISSUED,
    /** The gateway's receipt says that money was taken; its number is recorded, the confirmation is asked for. */
    RETURNED,
    /** Confirmed by the gateway, but the amount differs from the bill: the money is being sent back. */
    REVERSING,
    /** Confirmed and entered: the bill is paid. */
    POSTED,
    /** Confirmed, but the bill could not take it: the money stands on the payer's levy account. */
    CREDITED,
    /** The gateway sent the money back. */
    REVERSED,
    /** The payer turned back. */
    CANCELLED,
    /** The gateway or the payer's bank refused. */
    FAILED,
    /** Never confirmed within the gateway's time: the gateway returns the money by itself. */
    EXPIRED;

    /** The states that may follow; none when the attempt is over. */
    public Set<PaymentState> next() {
        return switch (this) {
            case CREATED -> EnumSet.of(TOKEN_ISSUED, FAILED, EXPIRED);
            case TOKEN_ISSUED -> EnumSet.of(RETURNED, CANCELLED, FAILED, EXPIRED);
            case RETURNED -> EnumSet.of(POSTED, CREDITED, REVERSING, REVERSED, FAILED, EXPIRED);
            case REVERSING -> EnumSet.of(REVERSED, CREDITED);
            case POSTED, CREDITED, REVERSED, CANCELLED, FAILED, EXPIRED -> EnumSet.noneOf(PaymentState.class);
        };
    }

    /** Whether the outcome is certain. */
    public boolean isOver() {
        return next().isEmpty();
    }
}
