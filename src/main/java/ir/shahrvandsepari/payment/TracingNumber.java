package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import java.util.Locale;

/**
 * The number by which a payment is found again, as it is compared: large letters, nothing between, no zeros in front, so that
 * one payment is not two by another way of writing it. The database compares alike ({@code plain_number}).
 *
 * @param value 4 to 30 digits and Latin letters
 */
public record TracingNumber(String value) {
    public TracingNumber {
        if (value == null || !value.matches("[1-9A-Z][0-9A-Z]{3,29}")) {
            throw new InvalidValue("tracing-number-malformed", value);
        }
    }

    /**
     * Reads what stands on a slip: any digits, with or without signs between.
     *
     * @throws InvalidValue {@code tracing-number-malformed}
     */
    public static TracingNumber parse(String text) {
        String plain = PersianText.asciiDigits(text == null ? "" : text)
                .replaceAll("[\\s\u200C/._-]", "")
                .toUpperCase(Locale.ROOT);
        return new TracingNumber(plain.replaceFirst("^0+", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
