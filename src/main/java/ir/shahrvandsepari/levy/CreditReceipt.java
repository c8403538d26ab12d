package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.InvalidValue;

/**
 * What a credit was received by, such as the gateway's number; the same one is entered once.
 *
 * @param value 1 to 120 characters
 */
public record CreditReceipt(String value) {
    public CreditReceipt {
        if (value == null || value.isBlank() || value.length() > 120) {
            throw new InvalidValue("receipt-malformed", value);
        }
    }
}
