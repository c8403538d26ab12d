package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.payment.MovedMeanwhile;
import ir.shahrvandsepari.payment.PaymentAttempt;
import ir.shahrvandsepari.payment.PaymentGateway;
import ir.shahrvandsepari.payment.PaymentState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.util.Optional;

/**
 * Asks the gateway until an attempt is certain or the gateway is silent. The browser's return, the timer and a second click
 * all come through here; whoever comes while another one asks gets the attempt as it stands.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class PaymentInquest {
    private static final Logger LOG = System.getLogger(PaymentInquest.class.getName());

    @Inject
    private PaymentSteps steps;

    @Inject
    private PaymentGateway gateway;

    @Inject
    private Instance<PaidCases> cases;

    /** The attempt as it stands after asking. */
    PaymentAttempt resolve(long id) {
        Optional<PaymentAttempt> held = steps.hold(id);
        if (held.isEmpty()) {
            return steps.find(id);
        }
        PaymentAttempt attempt = held.get();
        PaymentState before;
        try {
            do {
                before = attempt.state();
                attempt = ask(attempt);
            } while (attempt.state() != before && !attempt.state().isOver());
        } catch (MovedMeanwhile somebodyElseWasFaster) {
            attempt = steps.find(id);
        } finally {
            steps.letGo(attempt);
        }
        tell(attempt);
        return attempt;
    }

    /** What the bill of the case claims was met otherwise. */
    void overtaken(BillSubject subject) {
        cases.get().overtaken(subject);
    }

    private PaymentAttempt ask(PaymentAttempt attempt) {
        return switch (attempt.state()) {
            case CREATED -> steps.abandoned(attempt);
            case TOKEN_ISSUED ->
                steps.receiptAnswered(attempt, gateway.receipt(attempt.token().orElseThrow()));
            // SEP confirms the same number again and again: a crash between this call and its entry costs nothing
            case RETURNED ->
                steps.verifyAnswered(attempt, gateway.verify(attempt.refNum().orElseThrow()));
            case REVERSING ->
                steps.reverseAnswered(attempt, gateway.reverse(attempt.refNum().orElseThrow()));
            default -> attempt;
        };
    }

    /** The money is entered; a crash from here on is healed by the timer, which tells the case again. */
    void tell(PaymentAttempt attempt) {
        if (attempt.state() != PaymentState.POSTED) {
            return;
        }
        BillSubject subject = attempt.subject();
        try {
            cases.get().paid(subject);
            steps.told(attempt);
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "the case of payment " + attempt.resNum() + " will be told again", e);
        }
    }
}
