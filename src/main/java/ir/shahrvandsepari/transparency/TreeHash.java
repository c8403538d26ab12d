package ir.shahrvandsepari.transparency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * One SHA-256 hash of the Merkle tree (32 bytes, unchangeable). Leaves and nodes are hashed with different first bytes
 * (RFC 6962 §2.1), so that a node can never be passed off as an entry.
 */
public final class TreeHash {

    /** Bytes in one hash. */
    public static final int BYTES = 32;

    /** The root of the tree without entries: SHA-256 of nothing. */
    public static final TreeHash OF_EMPTY_TREE = new TreeHash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** SHA-256(0x00 || entry). */
    public static TreeHash ofLeaf(byte[] entry) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return new TreeHash(digest.digest(entry));
    }

    /** SHA-256(0x01 || left || right). */
    public static TreeHash ofNode(TreeHash left, TreeHash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new TreeHash(digest.digest(right.bytes));
    }

    /**
     * A hash that was computed before.
     *
     * @throws IllegalArgumentException if it has not 32 bytes
     */
    public static TreeHash of(byte[] hash) {
        if (hash.length != BYTES) {
            throw new IllegalArgumentException("a tree hash has 32 bytes, not " + hash.length);
        }
        return new TreeHash(hash.clone());
    }

    /**
     * Standard base64 (RFC 4648 §4) of a hash, as checkpoints and proofs write it.
     *
     * @throws IllegalArgumentException if it is not base64 of 32 bytes
     */
    public static TreeHash parse(String base64) {
        return of(Base64.getDecoder().decode(base64));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Standard base64. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
