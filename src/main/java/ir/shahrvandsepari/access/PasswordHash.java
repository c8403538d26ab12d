package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.PersianText;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: {@code algorithm:iterations:salt:hash}. PBKDF2 with HMAC-SHA-512 and the iteration count of
 * the OWASP Password Storage Cheat Sheet. Only Persian and Arabic digits are folded, so that a keyboard layout locks
 * nobody out; every other character counts as typed.
 */
public record PasswordHash(int iterations, byte[] salt, byte[] hash) {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    /** Characters; longer ones match nothing. */
    static final int LONGEST = 200;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A fresh hash of this password. */
    public static PasswordHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(ITERATIONS, salt, derive(password, salt, ITERATIONS));
    }

    /** Reads the kept form. */
    public static PasswordHash parse(String kept) {
        String[] parts = kept.split(":");
        if (parts.length != 4 || !parts[0].equals(ALGORITHM)) {
            throw new IllegalArgumentException("not a kept password");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new PasswordHash(Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3]));
    }

    /** A hash that no password has, made with the same effort: what an unknown name is checked against. */
    static PasswordHash ofNobody() {
        return new PasswordHash(ITERATIONS, new byte[SALT_BYTES], new byte[HASH_BITS / Byte.SIZE]);
    }

    /** Whether this is the password; takes equally long either way. */
    public boolean matches(String password) {
        return MessageDigest.isEqual(hash, derive(password, salt, iterations));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        String folded = PersianText.asciiDigits(password);
        // a password of megabytes is an attack on our processor, not a password
        String bounded = folded.length() > LONGEST ? "" : folded;
        PBEKeySpec spec = new PBEKeySpec(bounded.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }

    /** The kept form. */
    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(":", ALGORITHM, "" + iterations, base64.encodeToString(salt), base64.encodeToString(hash));
    }
}
