package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.Sha256;

/**
 * An answer given without a visit, and the lot that decides whether somebody looks at the property afterwards.
 *
 * @param certificate number of the answer, {@code 1405-5-454}
 * @param secret of the day of its issue, committed to before
 * @param checkpoint the first signed checkpoint that covers the answer's leaf
 */
public record Lot(long inquiryId, String certificate, int district, DaySecret secret, String checkpoint) {
    private static final int THOUSAND = 1000;

    /** @param root of the checkpoint, base64 as it writes it */
    public DrawSeed seed(String root) {
        String text = "separi reinspection draw 1\nsecret " + secret.hex() + "\nroot " + root + "\ncertificate "
                + certificate + "\n";
        return new DrawSeed(Sha256.hex(Sha256.of(text)));
    }

    /** Whether the lot falls on it, with so many in a thousand. */
    static boolean falls(DrawSeed seed, int perMille) {
        return seed.ticket(THOUSAND) < perMille;
    }
}
