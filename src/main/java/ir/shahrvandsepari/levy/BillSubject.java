package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.InvalidValue;

/**
 * What a bill was written for: the tracking code of a case. This room does not know cases; it keeps the text that ties
 * statement, bill, payment and settlement together.
 *
 * @param value 1 to 40 letters, digits or dashes
 */
public record BillSubject(String value) {
    public BillSubject {
        if (value == null || !value.matches("[0-9A-Za-z-]{1,40}")) {
            throw new InvalidValue("bill-subject-malformed", value);
        }
    }

    public static BillSubject of(String trackingCode) {
        return new BillSubject(trackingCode);
    }

    @Override
    public String toString() {
        return value;
    }
}
