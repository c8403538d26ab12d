package ir.shahrvandsepari.access;

import jakarta.enterprise.context.ApplicationScoped;

/** How often an address or an account may ask; counted in memory, per server. */
@ApplicationScoped
public class RateLimits {

    /** What is being counted. */
    public enum Kind {
        /** Verification of a certificate: 60 a minute for an address, 6,000 for a token. */
        VERIFICATION,
        /** Check before login: 20 a minute for an address. */
        PUBLIC_CHECK,
        /** Sign-in: 20 a minute for an address. */
        SIGN_IN
    }

    /**
     * Counts one request of the running caller and address.
     *
     * @throws RuntimeException {@code too-many-requests} with {@code retryAfterSeconds} when the limit is used up
     */
    public void count(Kind kind) {
        throw new UnsupportedOperationException();
    }
}
