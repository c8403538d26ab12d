package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.Sha256;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * What nobody knows while visits are drawn: 256 random bits for all draws of a day. Its hash is in the transparency log
 * before the first order of that day, so that it cannot be chosen afterwards; it is told when the day is over, so that no
 * draw can be foreseen.
 *
 * @param day in Tehran
 * @param hex the secret, 64 hexadecimal digits
 * @param logIndex place of the commitment in the log, once it is published
 */
public record DaySecret(LocalDate day, String hex, OptionalLong logIndex) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static byte[] random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return bits;
    }

    /** The leaf that commits to it. It names the day: a second one for the same day would show in the log. */
    public String leaf() {
        return "inspector-draw " + day + " sha256:" + Sha256.hex(Sha256.of(hex));
    }

    /** Whether it may be told on that day. */
    public boolean isTold(LocalDate today) {
        return today.isAfter(day);
    }
}
