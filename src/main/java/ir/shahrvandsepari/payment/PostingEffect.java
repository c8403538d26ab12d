package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillState;
import ir.shahrvandsepari.levy.ClaimState;

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
    /** Credit: what the bill claims was met by another case or at the city's own counter, and is not paid a second time. */
    CREDITS_DEBT_MET,
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

    /** Whether the bill's own claim is met by it, and nobody else may meet it in the same moment. */
    boolean meetsClaim() {
        return this == SETTLES || this == DEPOSITS;
    }

    /**
     * @param claim how it stands with what the bill claims
     * @throws Refusal {@code bill-in-payment}, {@code posting-debt-in-payment} while it is not known how a payment at the gateway
     *     ends; {@code deposit-bill-over}, {@code deposit-too-small}, {@code deposit-debt-met}; {@code bill-not-disputed},
     *     {@code verdict-above-claim}
     */
    static PostingEffect of(PostingEntry entry, Bill bill, ClaimState claim) {
        if (bill.state() == BillState.IN_PAYMENT) {
            throw new Refusal("bill-in-payment");
        }
        // what is entered for a bill that is over changes nothing about its claim
        if (bill.state() == BillState.UNPAID && claim == ClaimState.IN_PAYMENT) {
            throw new Refusal("posting-debt-in-payment");
        }
        return switch (entry.kind()) {
            case COUNTER, ATM, TRANSFER -> ofPayment(entry, bill, claim);
            case DEPOSIT -> ofDeposit(entry, bill, claim);
            case VERDICT -> ofVerdict(entry, bill);
        };
    }

    private static PostingEffect ofPayment(PostingEntry entry, Bill bill, ClaimState claim) {
        return switch (bill.state()) {
            case PAID -> CREDITS_PAID_TWICE;
            case DEPOSITED -> CREDITS_DISPUTED;
            case EXPIRED, CANCELLED, RELEASED, IN_PAYMENT -> CREDITS_BILL_OVER;
            case UNPAID -> claim == ClaimState.MET ? CREDITS_DEBT_MET : ofOwed(entry, bill);
        };
    }

    private static PostingEffect ofOwed(PostingEntry entry, Bill bill) {
        if (!entry.amount().equals(bill.amount())) {
            return CREDITS_OTHER_AMOUNT;
        }
        // what counts is the day on which it was paid, not that of its entry
        return bill.isPayableOn(entry.day()) ? SETTLES : CREDITS_LATE;
    }

    /** The money is not ours: a deposit for a bill that does not stand any more is entered for the one that followed it. */
    private static PostingEffect ofDeposit(PostingEntry entry, Bill bill, ClaimState claim) {
        if (!bill.isPayableOn(entry.day())) {
            throw new Refusal("deposit-bill-over");
        }
        if (claim == ClaimState.MET) {
            throw new Refusal("deposit-debt-met");
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
