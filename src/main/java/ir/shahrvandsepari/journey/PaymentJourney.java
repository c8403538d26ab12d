package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.payment.PaymentLinkToken;
import ir.shahrvandsepari.payment.PaymentOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;

/** Steps 7 and 8 of the journey: from a bill to a payment that the gateway confirmed. No transaction is open in here. */
@ApplicationScoped
public class PaymentJourney {
    /**
     * Where to send the browser.
     *
     * @param attemptId our number of the attempt
     * @param redirectUrl the gateway's payment page
     */
    public record Redirect(long attemptId, URI redirectUrl) {}

    /** Starts a payment of the case's bill for its own office. */
    public Redirect start(BillSubject trackingCode, URI returnUrl, Caller caller) {
        throw new UnsupportedOperationException();
    }

    /** Makes a link by which the office's client can pay, and sends it by SMS. Returns its address. */
    public URI sendLink(BillSubject trackingCode, Mobile mobile, Caller caller) {
        throw new UnsupportedOperationException();
    }

    /** Starts a payment for whoever holds the link. */
    public Redirect startByLink(PaymentLinkToken link) {
        throw new UnsupportedOperationException();
    }

    /** The browser came back; what it brings only says which attempt to ask the gateway about. */
    public PaymentOutcome returned(Map<String, String> parameters) {
        throw new UnsupportedOperationException();
    }

    /** Asks the gateway about attempts that nobody came back from. Called by a timer. */
    public void resolveUnanswered() {
        throw new UnsupportedOperationException();
    }
}
