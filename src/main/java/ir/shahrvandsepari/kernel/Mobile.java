package ir.shahrvandsepari.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Iranian mobile number. Any operator's prefix counts: numbers are ported and virtual operators come and go.
 *
 * @param value {@code 09} and nine digits
 */
public record Mobile(String value) {
    private static final Pattern TYPED = Pattern.compile("(?:\\+98|0098|98|0)?(9[0-9]{9})");

    public Mobile {
        if (!value.matches("09[0-9]{9}")) {
            throw new InvalidValue("mobile-malformed", value);
        }
    }

    /**
     * Reads {@code 0914…}, {@code 914…}, {@code +98914…}, {@code 0098914…} with any digits and spacing.
     *
     * @throws InvalidValue {@code mobile-malformed}
     */
    public static Mobile parse(String text) {
        Matcher typed = TYPED.matcher(Digits.of(text).replaceAll("[()]", ""));
        if (!typed.matches()) {
            throw new InvalidValue("mobile-malformed", text);
        }
        return new Mobile("0" + typed.group(1));
    }

    /** {@code +98…}, as abroad and as SMS providers take it. */
    public String international() {
        return "+98" + value.substring(1);
    }

    /** Enough to recognise one's own number, not to learn it: {@code 0914***0001}. */
    public String masked() {
        return value.substring(0, 4) + "***" + value.substring(7);
    }

    @Override
    public String toString() {
        return value;
    }
}
