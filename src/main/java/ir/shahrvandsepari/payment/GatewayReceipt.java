package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Rial;
import java.util.Optional;

/**
 * What the gateway itself says about a token. It ties the token, our number and the gateway's number together; a browser
 * could bring somebody else's.
 *
 * @param refNum present when money was taken
 * @param amount rial
 * @param traceNo the number on the payer's slip
 */
public record GatewayReceipt(
        Status status, Optional<ResNum> resNum, Optional<RefNum> refNum, Rial amount, GatewayCode traceNo) {
    /** How the payment page was left. */
    public enum Status {
        IN_PROGRESS,
        CANCELLED,
        TAKEN,
        FAILED
    }
}
