package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;

/**
 * How often an address or a token may ask. Counted in memory, per server: behind n servers the limit is n times as high,
 * which keeps guessing hopeless and costs no round trip.
 */
@ApplicationScoped
public class RateLimits {

    /** What is being counted, and how often within a minute. */
    public enum Kind {
        /** Verification of a certificate ({@code rules} §6). */
        VERIFICATION(60, 6_000),
        /** Check of a property before login. */
        PUBLIC_CHECK(20, 6_000),
        /** Looking for one's case by tracking code before login. */
        TRACKING(30, 6_000),
        /** Looking for a bill by the numbers of a slip, or by a link. */
        PAYING(30, 6_000),
        /** Sign-in. */
        SIGN_IN(20, 20),
        /** Asking for the code by which a password is chosen, and bringing it. */
        PASSWORD(20, 20);

        private final int perAddress;
        private final int perToken;

        Kind(int perAddress, int perToken) {
            this.perAddress = perAddress;
            this.perToken = perToken;
        }
    }

    private final Allowances allowances = new Allowances();

    @Inject
    private CurrentCaller caller;

    @Inject
    private ClientAddress addresses;

    @Inject
    private Clock clock;

    /**
     * Counts one request: by its token if it has one, else by its address.
     *
     * @throws Refusal {@code too-many-requests} with {@code retryAfterSeconds} when the minute's limit is used up
     */
    public void count(Kind kind, HttpServletRequest request) {
        boolean known = caller.tokenId().isPresent();
        String who = known ? "token " + caller.tokenId().getAsLong() : AddressRange.client(addresses.of(request));
        int wait = allowances.take(kind + " " + who, known ? kind.perToken : kind.perAddress, clock.millis());
        if (wait > 0) {
            throw new Refusal("too-many-requests", Map.of("retryAfterSeconds", wait));
        }
    }
}
