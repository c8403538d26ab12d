package ir.shahrvandsepari.kernel;

import java.util.regex.Pattern;

/**
 * Iranian postal code: five digits of the route area (never 0 or 2, the first four not all equal) and five of the
 * delivery point.
 *
 * @param value ten ASCII digits
 */
public record PostalCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("(?!(\\d)\\1{3})[13-9]{5}[0-9]{5}");

    public PostalCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("postal-code-malformed", value);
        }
    }

    /** @throws InvalidValue {@code postal-code-malformed} */
    public static PostalCode parse(String text) {
        return new PostalCode(Digits.of(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
