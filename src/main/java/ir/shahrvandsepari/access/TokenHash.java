package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.CrockfordBase32;
import ir.shahrvandsepari.kernel.Sha256;
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
        return Sha256.of(token);
    }
}
