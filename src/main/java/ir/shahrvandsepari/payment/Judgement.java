package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Rial;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What follows from an answer of the gateway. Pure: attempt and answer in, next state out; the same state means "ask again".
 *
 * @param next where the attempt goes
 * @param why for the history: what the gateway said
 */
record Judgement(PaymentState next, GatewayCode why) {
    /**
     * A token lives 20 minutes. What is not finished a little later is given up: it was never verified, so the gateway
     * returns whatever the payer may still pay.
     */
    private static final Duration PAGE_IS_DEAD = Duration.ofMinutes(25);

    /** Receipts are to be had for an hour; an attempt that was never verified cannot have cost anything after that. */
    private static final Duration RECEIPT_IS_GONE = Duration.ofMinutes(60);

    private static Judgement of(PaymentState next, String why) {
        return new Judgement(next, new GatewayCode(why));
    }

    static Judgement ofReceipt(PaymentAttempt attempt, GatewayAnswer<GatewayReceipt> answer, Instant now) {
        Duration age = Duration.between(attempt.tokenAt().orElse(attempt.startedAt()), now);
        return answer.either(
                receipt -> said(attempt, receipt, age),
                code -> over(age, PAGE_IS_DEAD, "receipt refused " + code),
                why -> over(age, RECEIPT_IS_GONE, "no receipt: " + why));
    }

    private static Judgement said(PaymentAttempt attempt, GatewayReceipt receipt, Duration age) {
        if (receipt.resNum().filter(number -> !number.equals(attempt.resNum())).isPresent()) {
            return of(PaymentState.FAILED, "receipt of another payment");
        }
        return switch (receipt.status()) {
            case CANCELLED -> of(PaymentState.CANCELLED, "cancelled by the payer");
            case FAILED -> of(PaymentState.FAILED, "failed at the bank");
            case IN_PROGRESS -> over(age, PAGE_IS_DEAD, "never finished");
            case TAKEN ->
                receipt.refNum().isPresent()
                        ? of(PaymentState.RETURNED, "taken " + receipt.amount())
                        : over(age, RECEIPT_IS_GONE, "taken without a number");
        };
    }

    private static Judgement over(Duration age, Duration limit, String why) {
        return of(age.compareTo(limit) < 0 ? PaymentState.TOKEN_ISSUED : PaymentState.EXPIRED, why);
    }

    /** @param inDoubt whether an earlier question went unanswered: what it did, an error code does not tell */
    static Judgement ofVerify(PaymentAttempt attempt, GatewayAnswer<Confirmation> answer, boolean inDoubt) {
        return answer.either(
                confirmation -> switch (confirmation.result()) {
                    // the number is ours by the receipt, so "asked before" was asked by us
                    case DONE, ALREADY_DONE -> compared(attempt, confirmation.amount());
                    case ALREADY_REVERSED -> of(PaymentState.REVERSED, "reversed by the gateway");
                    case NOT_FOUND -> of(PaymentState.FAILED, "not found by the gateway");
                    case TOO_LATE -> of(PaymentState.EXPIRED, "too late to verify");
                },
                code -> of(inDoubt ? PaymentState.RETURNED : PaymentState.FAILED, "verify refused " + code),
                why -> of(PaymentState.RETURNED, "no answer: " + why));
    }

    private static Judgement compared(PaymentAttempt attempt, Optional<Rial> confirmed) {
        Rial taken = confirmed.or(attempt::taken).orElse(Rial.ZERO);
        return taken.equals(attempt.amount())
                ? of(PaymentState.POSTED, "verified " + taken)
                : of(PaymentState.REVERSING, "verified " + taken + " instead of " + attempt.amount());
    }

    /** @param inDoubt whether an earlier question went unanswered: what it did, an error code does not tell */
    static Judgement ofReverse(GatewayAnswer<Confirmation> answer, boolean inDoubt) {
        return answer.either(
                confirmation -> switch (confirmation.result()) {
                    case DONE, ALREADY_DONE, ALREADY_REVERSED -> of(PaymentState.REVERSED, "reversed");
                    case NOT_FOUND, TOO_LATE ->
                        of(PaymentState.CREDITED, "cannot be reversed: " + confirmation.result());
                },
                code -> of(inDoubt ? PaymentState.REVERSING : PaymentState.CREDITED, "cannot be reversed: " + code),
                why -> of(PaymentState.REVERSING, "no answer: " + why));
    }
}
