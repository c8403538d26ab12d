package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;

/**
 * Six digits that were sent to a telephone and are asked back.
 *
 * @param value the digits, ASCII
 */
public record OneTimeCode(String value) {
    private static final int COUNT = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    public OneTimeCode {
        if (value == null || !value.matches("[0-9]{6}")) {
            // the wrong text may be a right code with a slip: it goes nowhere
            throw new InvalidValue("one-time-code-malformed", null);
        }
    }

    /**
     * Reads a code as people type it: any digits, any spacing.
     *
     * @throws InvalidValue {@code one-time-code-malformed}
     */
    public static OneTimeCode parse(String text) {
        return new OneTimeCode(
                text == null ? null : PersianText.asciiDigits(text).replaceAll("[\\s-]", ""));
    }

    static OneTimeCode random() {
        return new OneTimeCode(String.format(Locale.ROOT, "%06d", RANDOM.nextInt(COUNT)));
    }

    static byte[] salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    byte[] hash(byte[] salt) {
        byte[] digits = value.getBytes(StandardCharsets.US_ASCII);
        byte[] salted = Arrays.copyOf(salt, salt.length + digits.length);
        System.arraycopy(digits, 0, salted, salt.length, digits.length);
        return Sha256.of(salted);
    }

    /** Never the digits: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "a one-time code";
    }
}
