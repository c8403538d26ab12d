package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillState;

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
    CREDITS_BILL_OVER,
    /** Credit: the claim lies at the registry's fund. */
    CREDITS_DISPUTED,
    /** The claim is disputed and deposited: the case goes on, the debt stays. */
    DEPOSITS,
    /** The commission says that something is owed: the bill is paid from the deposit. */
    RULES_OWED,
    /** The commission says that nothing is owed: the deposit goes back. */
    RULES_NOT_OWED;

    /** Whether the money stands on the account afterwards. */
    boolean isCredit() {
        return name().startsWith("CREDITS_");
    }

    /**
     * @throws Refusal {@code bill-in-payment} while it is not known how a payment at the gateway ends;
     *     {@code deposit-bill-over}, {@code deposit-too-small}; {@code bill-not-disputed}, {@code verdict-above-claim}
     */
    static PostingEffect of(PostingEntry entry, Bill bill) {
        if (bill.state() == BillState.IN_PAYMENT) {
            throw new Refusal("bill-in-payment");
        }
        return switch (entry.kind()) {
            case COUNTER, ATM, TRANSFER -> ofPayment(entry, bill);
            case DEPOSIT -> ofDeposit(entry, bill);
            case VERDICT -> ofVerdict(entry, bill);
        };
    }

    private static PostingEffect ofPayment(PostingEntry entry, Bill bill) {
        return switch (bill.state()) {
            case PAID -> CREDITS_PAID_TWICE;
            case DEPOSITED -> CREDITS_DISPUTED;
            case EXPIRED, CANCELLED, RELEASED, IN_PAYMENT -> CREDITS_BILL_OVER;
            case UNPAID ->
                entry.amount().equals(bill.amount())
                        // what counts is the day on which it was paid, not that of its entry
                        ? bill.isPayableOn(entry.day()) ? SETTLES : CREDITS_LATE
                        : CREDITS_OTHER_AMOUNT;
        };
    }

    /** The money is not ours: a deposit for a bill that does not stand any more is entered for the one that followed it. */
    private static PostingEffect ofDeposit(PostingEntry entry, Bill bill) {
        if (!bill.isPayableOn(entry.day())) {
            throw new Refusal("deposit-bill-over");
        }
        if (entry.amount().compareTo(bill.amount()) < 0) {
            throw new Refusal("deposit-too-small");
        }
        return DEPOSITS;
    }

    private static PostingEffect ofVerdict(PostingEntry entry, Bill bill) {
        if (bill.state() != BillState.DEPOSITED) {
            throw new Refusal("bill-not-disputed");
        }
        if (entry.amount().compareTo(bill.amount()) > 0) {
            throw new Refusal("verdict-above-claim");
        }
        return entry.amount().isZero() ? RULES_NOT_OWED : RULES_OWED;
    }
}
