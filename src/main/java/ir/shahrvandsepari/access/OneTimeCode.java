package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
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
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return sha256.digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Never the digits: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "a one-time code";
    }
}
