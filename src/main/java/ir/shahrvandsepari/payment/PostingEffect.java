package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.Bill;

/** What a posting does. Money is never turned away: what a bill cannot take stands on the levy account of its property. */
public enum PostingEffect {
    /** The bill is paid by it. */
    SETTLES,
    /** Credit: another amount than the bill's. */
    CREDITS_OTHER_AMOUNT,
    /** Credit: paid when the bill's days were over. */
    CREDITS_LATE,
    /** Credit: the bill was paid otherwise. */
    CREDITS_PAID_TWICE,
    /** Credit: the bill died or was replaced. */
    CREDITS_BILL_OVER;

    /** @throws Refusal {@code bill-in-payment} while it is not known how a payment at the gateway ends */
    static PostingEffect of(PostingEntry entry, Bill bill) {
        return switch (bill.state()) {
            case IN_PAYMENT -> throw new Refusal("bill-in-payment");
            case PAID -> CREDITS_PAID_TWICE;
            case EXPIRED, CANCELLED -> CREDITS_BILL_OVER;
            case UNPAID -> ofUnpaid(entry, bill);
        };
    }

    private static PostingEffect ofUnpaid(PostingEntry entry, Bill bill) {
        if (!entry.amount().equals(bill.amount())) {
            return CREDITS_OTHER_AMOUNT;
        }
        // what counts is the day on which it was paid, not that of its entry
        return bill.isPayableOn(entry.day()) ? SETTLES : CREDITS_LATE;
    }
}
