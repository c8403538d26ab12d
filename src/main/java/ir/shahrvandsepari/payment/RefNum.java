package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.InvalidValue;

/**
 * The gateway's number of a transaction that took money (رسید دیجیتالی). One settles one attempt only, for ever.
 *
 * @param value 1 … 100 printable ASCII characters without space
 */
public record RefNum(String value) {
    public RefNum {
        if (value == null || !value.matches("[\\x21-\\x7E]{1,100}")) {
            throw new InvalidValue("payment-number-malformed", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
