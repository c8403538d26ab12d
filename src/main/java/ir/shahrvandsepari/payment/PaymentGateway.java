package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Rial;
import java.net.URI;

/** A payment gateway of the Shaparak network, in our words. Calls wait for a network: never within a transaction. */
public interface PaymentGateway {
    /**
     * Asks for a payment page.
     *
     * @param back where the gateway sends the payer's browser
     */
    GatewayAnswer<GatewayToken> token(ResNum resNum, Rial amount, URI back);

    /** The address of the payment page. */
    URI page(GatewayToken token);

    /** What happened on the page. Only before {@link #verify}, and within an hour of the token. */
    GatewayAnswer<GatewayReceipt> receipt(GatewayToken token);

    /** Takes the money for good. Within 30 minutes, else the gateway returns it to the payer. */
    GatewayAnswer<Confirmation> verify(RefNum refNum);

    /** Sends verified money back, whole. Within 50 minutes of the transaction. */
    GatewayAnswer<Confirmation> reverse(RefNum refNum);
}
