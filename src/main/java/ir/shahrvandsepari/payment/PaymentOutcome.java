package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.BillSubject;
import java.net.URI;
import java.util.Optional;

/**
 * How an attempt stands, for the page that the payer comes back to.
 *
 * @param number our number of the attempt
 * @param state pending unless {@link PaymentState#isOver()}
 * @param refNum the gateway's number, for the payer to keep
 */
public record PaymentOutcome(
        ResNum number, BillSubject subject, PaymentState state, Rial amount, Optional<RefNum> refNum, URI returnUrl) {
    public static PaymentOutcome of(PaymentAttempt attempt) {
        return new PaymentOutcome(
                attempt.resNum(),
                attempt.subject(),
                attempt.state(),
                attempt.amount(),
                attempt.refNum(),
                attempt.returnUrl());
    }
}
