package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.InvalidValue;

/**
 * Who started a payment or made a link: a login, "link" for whoever holds a payment link, "slip" for whoever holds a slip.
 *
 * @param value 1 to 80 characters
 */
public record Payer(String value) {
    public static final Payer LINK = new Payer("link");

    /** Whoever typed the two numbers of a printed slip. */
    public static final Payer SLIP = new Payer("slip");

    public Payer {
        if (value == null || value.isBlank() || value.length() > 80) {
            throw new InvalidValue("payer-malformed", value);
        }
    }
}
