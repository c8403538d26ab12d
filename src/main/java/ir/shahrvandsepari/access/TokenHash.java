package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.CrockfordBase32;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * An API token is 160 random bits, shown once; we keep its SHA-256. A plain hash is enough, because a random token
 * cannot be guessed as a password can.
 */
public final class TokenHash {

    private static final String PREFIX = "separi_";
    private static final int TOKEN_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenHash() {}

    /** A new token, to be shown once. */
    public static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + CrockfordBase32.encode(bytes);
    }

    /** What is kept of a token. */
    public static byte[] of(String token) {
        return sha256(token.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
