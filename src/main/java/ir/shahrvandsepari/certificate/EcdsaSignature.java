package ir.shahrvandsepari.certificate;

import java.math.BigInteger;
import java.util.Arrays;

/** The two spellings of a P-256 signature. */
final class EcdsaSignature {

    private static final int COORDINATE_BYTES = 32;
    static final int BYTES = 2 * COORDINATE_BYTES;

    private EcdsaSignature() {}

    /**
     * DER SEQUENCE of two INTEGERs (RFC 3279 §2.2.3) to r || s (RFC 9053 §2.1, RFC 7518 §3.4). With P-256 every length
     * fits into one byte.
     */
    static byte[] fixedForm(byte[] der) {
        int rLength = der[3];
        int sAt = 4 + rLength + 2;
        byte[] fixed = new byte[BYTES];
        place(Arrays.copyOfRange(der, 4, 4 + rLength), fixed, COORDINATE_BYTES);
        place(Arrays.copyOfRange(der, sAt, sAt + der[sAt - 1]), fixed, BYTES);
        return fixed;
    }

    private static void place(byte[] number, byte[] target, int end) {
        byte[] magnitude = new BigInteger(1, number).toByteArray();
        int from = magnitude[0] == 0 && magnitude.length > 1 ? 1 : 0;
        int length = magnitude.length - from;
        System.arraycopy(magnitude, from, target, end - length, length);
    }
}
