package ir.shahrvandsepari.transparency;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One leaf of the log: bytes whose meaning the log does not know. At most 65,535 bytes, because an entry bundle gives
 * each length as an unsigned 16-bit number (c2sp.org/tlog-tiles, "Log entries"). Two entries with the same bytes are
 * the same entry.
 */
public final class LogEntry {

    /** The longest entry that fits into an entry bundle. */
    public static final int MAX_BYTES = 0xFFFF;

    private final byte[] bytes;
    private final TreeHash leafHash;

    private LogEntry(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException("a log entry has 1 to " + MAX_BYTES + " bytes, not " + bytes.length);
        }
        this.bytes = bytes;
        this.leafHash = TreeHash.ofLeaf(bytes);
    }

    /** An entry of the UTF-8 bytes of a text. */
    public static LogEntry of(String text) {
        return new LogEntry(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An entry of these bytes (copied). */
    public static LogEntry of(byte[] bytes) {
        return new LogEntry(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** RFC 6962 §2.1: SHA-256(0x00 || entry). */
    public TreeHash leafHash() {
        return leafHash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogEntry entry && Arrays.equals(bytes, entry.bytes);
    }

    @Override
    public int hashCode() {
        return leafHash.hashCode();
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
