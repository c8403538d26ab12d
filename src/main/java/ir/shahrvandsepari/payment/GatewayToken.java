package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.InvalidValue;

/**
 * What the gateway gives for one payment page; it opens the page and names the attempt when the browser comes back.
 *
 * @param value 1 … 200 printable ASCII characters without space
 */
public record GatewayToken(String value) {
    public GatewayToken {
        if (value == null || !value.matches("[\\x21-\\x7E]{1,200}")) {
            throw new InvalidValue("payment-token-malformed", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
