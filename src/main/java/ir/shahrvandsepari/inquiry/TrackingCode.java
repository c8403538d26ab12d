package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.CrockfordBase32;
import ir.shahrvandsepari.kernel.InvalidValue;
import java.security.SecureRandom;

/**
 * The public name of a case: ten characters of Crockford's base 32, random, so that nobody walks from one to the next.
 *
 * @param value upper case, without dashes
 */
public record TrackingCode(String value) {
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public TrackingCode {
        if (value == null || !value.matches("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}")) {
            throw new InvalidValue("tracking-code-malformed", value);
        }
    }

    public static TrackingCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new TrackingCode(code.toString());
    }

    /**
     * Reads what people type: any case, dashes and spaces between, O for 0, I and L for 1.
     *
     * @throws InvalidValue {@code tracking-code-malformed}
     */
    public static TrackingCode parse(String text) {
        try {
            return new TrackingCode(CrockfordBase32.normalize(text == null ? "" : text));
        } catch (InvalidValue malformed) {
            throw new InvalidValue("tracking-code-malformed", text);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
