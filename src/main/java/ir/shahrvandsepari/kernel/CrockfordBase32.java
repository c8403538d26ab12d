package ir.shahrvandsepari.kernel;

import java.util.Arrays;
import java.util.Locale;

/**
 * Douglas Crockford's base 32: upper-case letters and digits without I, L, O, U, so that a code read from paper and typed
 * by hand has one reading. Decoding takes lower case, dashes and spaces, I and L for 1, O for 0.
 */
public final class CrockfordBase32 {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** The five further symbols that only a check symbol may be. */
    private static final String CHECK = ALPHABET + "*~$=U";

    private static final int BITS = 5;

    private CrockfordBase32() {}

    /** Five bits per symbol, the first byte first; the last symbol is filled with zero bits. 16 bytes give 26 symbols. */
    public static String encode(byte[] bytes) {
        StringBuilder code = new StringBuilder((bytes.length * Byte.SIZE + BITS - 1) / BITS);
        int buffer = 0;
        int held = 0;
        for (byte b : bytes) {
            buffer = buffer << Byte.SIZE | b & 0xFF;
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                code.append(ALPHABET.charAt(buffer >> held & 31));
            }
            buffer &= (1 << held) - 1;
        }
        if (held > 0) {
            code.append(ALPHABET.charAt(buffer << BITS - held & 31));
        }
        return code.toString();
    }

    /**
     * The bytes of a typed code.
     *
     * @throws InvalidValue {@code code-malformed} for a symbol outside the alphabet, an impossible length, or filling bits
     *     that are not zero (two texts must not mean the same bytes)
     */
    public static byte[] decode(String text) {
        String code = normalize(text);
        byte[] bytes = new byte[code.length() * BITS / Byte.SIZE];
        int buffer = 0;
        int held = 0;
        int filled = 0;
        for (int i = 0; i < code.length(); i++) {
            buffer = buffer << BITS | ALPHABET.indexOf(code.charAt(i));
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes[filled++] = (byte) (buffer >> held);
                buffer &= (1 << held) - 1;
            }
        }
        if (held >= BITS || buffer != 0) {
            throw new InvalidValue("code-malformed", text);
        }
        return Arrays.copyOf(bytes, filled);
    }

    /**
     * A typed code in its one true spelling: upper case, no dashes or spaces, I and L as 1, O as 0; typed on a Persian keyboard
     * it is what its keys say.
     *
     * @throws InvalidValue {@code code-malformed} for a symbol outside the alphabet
     */
    public static String normalize(String text) {
        String code = PersianText.latinKeys(Digits.of(text))
                .toUpperCase(Locale.ROOT)
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        if (code.isEmpty() || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            throw new InvalidValue("code-malformed", text);
        }
        return code;
    }

    /** Crockford's check symbol (modulo 37) of a code in its true spelling: finds every wrong and every swapped symbol. */
    public static char checkSymbol(String code) {
        int rest = 0;
        for (int i = 0; i < code.length(); i++) {
            rest = (rest * 32 + ALPHABET.indexOf(code.charAt(i))) % 37;
        }
        return CHECK.charAt(rest);
    }
}
