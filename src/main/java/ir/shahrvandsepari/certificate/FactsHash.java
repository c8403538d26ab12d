package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.Sha256;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256 over canonical bytes: what the seal and the log commit to. */
final class FactsHash {

    private final byte[] bytes;

    private FactsHash(byte[] bytes) {
        this.bytes = bytes;
    }

    static FactsHash over(byte[] canonical) {
        return new FactsHash(Sha256.of(canonical));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean is(byte[] other) {
        return MessageDigest.isEqual(bytes, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactsHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** 64 hex digits, lower case. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
