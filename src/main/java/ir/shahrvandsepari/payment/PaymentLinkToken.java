package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.InvalidValue;

/**
 * The unguessable end of the address that a notary's client gets by SMS: 128 random bits. Whoever has it may see amount
 * and purpose of one bill and pay it, nothing else.
 *
 * @param value 26 characters of Crockford's base 32, lower case
 */
public record PaymentLinkToken(String value) {
    public PaymentLinkToken {
        if (value == null || !value.matches("[0-9a-hjkmnp-tv-z]{26}")) {
            throw new InvalidValue("payment-link-malformed", value);
        }
    }

    /** @throws InvalidValue {@code payment-link-malformed} */
    public static PaymentLinkToken parse(String text) {
        return new PaymentLinkToken(text == null ? null : text.trim().toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
