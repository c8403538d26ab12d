package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.journey.Payable;
import ir.shahrvandsepari.payment.PaymentOutcome;
import ir.shahrvandsepari.payment.PaymentState;
import java.util.EnumSet;
import java.util.Set;

/** What the page of a payment link has to say. */
enum PayFace {
    PAID,
    /** The bank is being asked. */
    WAITING,
    /** Somebody is, or was, on the bank's page. */
    UNDER_WAY,
    PAYABLE,
    OVER;

    private static final Set<PaymentState> BEING_ASKED = EnumSet.of(PaymentState.RETURNED, PaymentState.REVERSING);

    /** @param cameBack whether the browser has just come back from the attempt that was begun last */
    static PayFace of(Payable payable, boolean cameBack) {
        boolean asked = payable.newest()
                .map(PaymentOutcome::state)
                .filter(BEING_ASKED::contains)
                .isPresent();
        return switch (payable.bill().state()) {
            case PAID -> PAID;
            case UNPAID -> payable.open() ? PAYABLE : OVER;
            case EXPIRED, CANCELLED -> OVER;
            case IN_PAYMENT -> cameBack || asked ? WAITING : UNDER_WAY;
        };
    }
}
