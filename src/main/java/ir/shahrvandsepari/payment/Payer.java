package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.InvalidValue;

/**
 * Who started a payment: a login, or "link" for whoever holds a payment link.
 *
 * @param value 1 to 80 characters
 */
public record Payer(String value) {
    public static final Payer LINK = new Payer("link");

    public Payer {
        if (value == null || value.isBlank() || value.length() > 80) {
            throw new InvalidValue("payer-malformed", value);
        }
    }
}
