package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.CreditReceipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Enters what the gateway answered: the attempt, its bill and the account move together or not at all. Every method needs a
 * running transaction and returns the attempt as it now stands.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PaymentDecisions {
    private static final Duration TOKEN_CALL = Duration.ofMinutes(1);
    private static final Set<PaymentState> NO_MONEY =
            EnumSet.of(PaymentState.CANCELLED, PaymentState.FAILED, PaymentState.EXPIRED, PaymentState.REVERSED);

    private final Payments payments;
    private final BillBook bills;
    private final Clock clock;

    /** For the container's proxy only. */
    PaymentDecisions() {
        this(null, null, null);
    }

    @Inject
    PaymentDecisions(Payments payments, BillBook bills, Clock clock) {
        this.payments = payments;
        this.bills = bills;
        this.clock = clock;
    }

    /** The payer can only reach the page with the token: without one nothing can have been paid. */
    public PaymentAttempt token(PaymentAttempt attempt, GatewayAnswer<GatewayToken> answer) {
        return answer.either(
                token -> move(
                        attempt,
                        new Judgement(PaymentState.TOKEN_ISSUED, new GatewayCode("token")),
                        Found.token(token)),
                code -> failed(attempt, "token refused " + code),
                why -> failed(attempt, "no token: " + why));
    }

    private PaymentAttempt failed(PaymentAttempt attempt, String why) {
        return move(attempt, new Judgement(PaymentState.FAILED, new GatewayCode(why)), Found.NOTHING);
    }

    /** An attempt that never got its token recorded: the process died in between, and nobody saw the page. */
    public PaymentAttempt abandoned(PaymentAttempt attempt) {
        boolean old = attempt.startedAt().plus(TOKEN_CALL).isBefore(clock.instant());
        return old
                ? move(
                        attempt,
                        new Judgement(PaymentState.EXPIRED, new GatewayCode("abandoned before its token")),
                        Found.NOTHING)
                : attempt;
    }

    /** The gateway's receipt for the token. */
    public PaymentAttempt receipt(PaymentAttempt attempt, GatewayAnswer<GatewayReceipt> answer) {
        Judgement judgement = Judgement.ofReceipt(attempt, answer, clock.instant());
        if (judgement.next() != PaymentState.RETURNED) {
            return move(attempt, judgement, Found.NOTHING);
        }
        GatewayReceipt receipt = ((GatewayAnswer.Said<GatewayReceipt>) answer).value();
        boolean spent = receipt.refNum()
                .filter(number -> payments.isUsed(number, attempt.id()))
                .isPresent();
        return spent ? failed(attempt, "number of another payment") : move(attempt, judgement, Found.receipt(receipt));
    }

    /** The gateway's answer to "verify". */
    public PaymentAttempt verified(PaymentAttempt attempt, GatewayAnswer<Confirmation> answer) {
        Found found = answer instanceof GatewayAnswer.Said<Confirmation> said
                ? said.value().amount().map(Found::taken).orElse(Found.NOTHING)
                : Found.NOTHING;
        return move(attempt, Judgement.ofVerify(attempt, answer, payments.isInDoubt(attempt)), found);
    }

    /** The gateway's answer to "reverse". */
    public PaymentAttempt reversed(PaymentAttempt attempt, GatewayAnswer<Confirmation> answer) {
        return move(attempt, Judgement.ofReverse(answer, payments.isInDoubt(attempt)), Found.NOTHING);
    }

    private PaymentAttempt move(PaymentAttempt attempt, Judgement judgement, Found found) {
        if (judgement.next() == attempt.state()) {
            payments.step(attempt.id(), attempt.state(), judgement.why(), clock.instant());
            return attempt;
        }
        Judgement certain = judgement.next() == PaymentState.POSTED && !bills.paid(attempt.bill())
                ? new Judgement(PaymentState.CREDITED, new GatewayCode("the bill could not take it"))
                : judgement;
        Optional<PaymentAttempt> moved = payments.move(attempt, certain, found, clock.instant());
        if (moved.isEmpty()) {
            // somebody moved it first: nothing of ours may stand, the bill's move above included
            throw new MovedMeanwhile(attempt.id());
        }
        settle(moved.get());
        return moved.get();
    }

    private void settle(PaymentAttempt attempt) {
        if (attempt.state() == PaymentState.CREDITED) {
            Bill bill = bills.find(attempt.bill()).orElseThrow();
            CreditReceipt receipt = new CreditReceipt("SEP " + attempt.refNum().orElseThrow());
            Rial taken = attempt.taken().orElse(attempt.amount());
            bills.credit(bill.code(), receipt, taken, Tehran.today(clock));
        }
        if (NO_MONEY.contains(attempt.state()) || attempt.state() == PaymentState.CREDITED) {
            bills.giveBack(attempt.bill());
        }
    }
}
