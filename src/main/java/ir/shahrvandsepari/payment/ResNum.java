package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.InvalidValue;

/**
 * Our own number of an attempt at a gateway: a day and a random part, so that no two ever meet, not even after a restore
 * of the database.
 *
 * @param value 1 … 50 letters, digits or dashes, the gateway's limit
 */
public record ResNum(String value) {
    public ResNum {
        if (value == null || !value.matches("[0-9A-Za-z-]{1,50}")) {
            throw new InvalidValue("payment-number-malformed", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
