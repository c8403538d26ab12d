package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.CrockfordBase32;
import ir.shahrvandsepari.kernel.InvalidValue;
import java.security.SecureRandom;

/**
 * What whoever holds a paper can look it up by: 128 random bits, so that nobody finds a paper by guessing.
 *
 * @param text 26 symbols of Crockford's base 32, upper case
 */
public record VerificationCode(String text) {

    private static final int BYTES = 16;
    private static final int SYMBOLS = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    public VerificationCode {
        if (text.length() != SYMBOLS || CrockfordBase32.decode(text).length != BYTES) {
            throw new InvalidValue("verification-code-malformed", text);
        }
    }

    /** A new code. */
    public static VerificationCode random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new VerificationCode(CrockfordBase32.encode(bits));
    }

    /**
     * Reads a typed code: any case, with spaces or dashes, O for 0, I and L for 1.
     *
     * @throws InvalidValue if no code can look like this
     */
    public static VerificationCode parse(String typed) {
        return new VerificationCode(CrockfordBase32.normalize(typed == null ? "" : typed));
    }

    @Override
    public String toString() {
        return text;
    }
}
