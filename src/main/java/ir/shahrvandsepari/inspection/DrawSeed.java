package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.Sha256;
import java.math.BigInteger;

/**
 * What decides a draw: SHA-256 over four lines of text, so that {@code sha256sum} computes it too.
 *
 * @param hex 64 hexadecimal digits
 */
public record DrawSeed(String hex) {
    private static final int HEXADECIMAL = 16;

    /**
     * @param secret of the day of the order
     * @param root of the first checkpoint that covers the order's leaf, base64 as the checkpoint writes it
     */
    public static DrawSeed of(DaySecret secret, String root, VisitNumber visit) {
        return new DrawSeed(Sha256.hex(Sha256.of(textOf(secret, root, visit))));
    }

    /** The four lines. */
    public static String textOf(DaySecret secret, String root, VisitNumber visit) {
        return "separi inspector draw 1\nsecret " + secret.hex() + "\nroot " + root + "\nvisit " + visit + "\n";
    }

    /** Zero-based; of 2^256 numbers so few are drawn that none is favoured. */
    int ticket(int tickets) {
        return new BigInteger(hex, HEXADECIMAL).mod(BigInteger.valueOf(tickets)).intValueExact();
    }
}
