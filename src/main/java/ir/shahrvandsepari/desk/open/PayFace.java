package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.journey.Payable;
import ir.shahrvandsepari.payment.PaymentOutcome;
import ir.shahrvandsepari.payment.PaymentState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the page of a payment link has to say. */
enum PayFace {
    PAID,
    /** The bank is being asked. */
    WAITING,
    /** Somebody is, or was, on the bank's page. */
    UNDER_WAY,
    PAYABLE,
    /** The owner objects and has deposited the claim. */
    DEPOSITED,
    OVER;

    private static final Set<PaymentState> BEING_ASKED = EnumSet.of(PaymentState.RETURNED, PaymentState.REVERSING);

    /** @param cameFrom the number of the attempt that the browser says to have come back from, or null */
    static PayFace of(Payable payable, String cameFrom) {
        boolean cameBack = back(payable, cameFrom).isPresent();
        boolean asked = payable.newest()
                .map(PaymentOutcome::state)
                .filter(BEING_ASKED::contains)
                .isPresent();
        return switch (payable.bill().state()) {
            case PAID -> PAID;
            case UNPAID -> payable.open() ? PAYABLE : OVER;
            case DEPOSITED -> DEPOSITED;
            case EXPIRED, CANCELLED, RELEASED -> OVER;
            case IN_PAYMENT -> cameBack || asked ? WAITING : UNDER_WAY;
        };
    }

    /** The attempt that the browser has just come back from, if it is the one that was begun last. */
    static Optional<PaymentOutcome> back(Payable payable, String cameFrom) {
        return payable.newest().filter(newest -> newest.number().value().equals(cameFrom));
    }
}
