package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.CrockfordBase32;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Sha256;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The unguessable end of the address at which an owner may object: 128 random bits, sent to the mobile on the
 * municipality's record and to nobody else.
 *
 * @param value 26 characters of Crockford's base 32, lower case
 */
public record ObjectionToken(String value) {
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ObjectionToken {
        if (value == null || !value.matches("[0-9a-hjkmnp-tv-z]{26}")) {
            throw new InvalidValue("objection-link-malformed", value);
        }
    }

    /** @throws InvalidValue {@code objection-link-malformed} */
    public static ObjectionToken parse(String text) {
        return new ObjectionToken(text == null ? null : text.strip().toLowerCase(Locale.ROOT));
    }

    static ObjectionToken random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new ObjectionToken(CrockfordBase32.encode(bits).toLowerCase(Locale.ROOT));
    }

    /** What is kept: a stolen table objects to nothing. */
    byte[] hash() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
