package ir.shahrvandsepari.transparency;

import java.util.ArrayList;
import java.util.List;

/**
 * Proof that one entry stands in the log: its place, the hashes from its sibling up to the child of the root, and the
 * signed checkpoint that they lead to.
 *
 * @param index zero-based place of the entry, for ever
 * @param path sibling hashes, leaf to root (RFC 6962 §2.1.1)
 * @param checkpoint the signed note of the tree that the path leads to, as it was published
 */
public record InclusionProof(long index, List<TreeHash> path, SignedNote checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";

    public InclusionProof {
        path = List.copyOf(path);
        if (index < 0) {
            throw new IllegalArgumentException("an index is 0 or more, not " + index);
        }
    }

    /** The proof as text to the letter of c2sp.org/tlog-proof, without the optional extra line. */
    public String tlogProof() {
        StringBuilder text =
                new StringBuilder(HEADER).append("\nindex ").append(index).append('\n');
        path.forEach(hash -> text.append(hash).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }

    /**
     * Reads the text form; an {@code extra} line is allowed and not used.
     *
     * @throws IllegalArgumentException if the text is not a proof
     */
    public static InclusionProof parse(String text) {
        int gap = text.indexOf("\n\n");
        List<String> lines = gap < 0
                ? List.of()
                : new ArrayList<>(text.substring(0, gap).lines().toList());
        if (lines.isEmpty() || !lines.remove(0).equals(HEADER)) {
            throw new IllegalArgumentException("not a " + HEADER);
        }
        if (!lines.isEmpty() && lines.get(0).startsWith("extra ")) {
            lines.remove(0);
        }
        if (lines.isEmpty() || !lines.get(0).matches("index (0|[1-9][0-9]{0,17})")) {
            throw new IllegalArgumentException("the proof has no index line");
        }
        long index = Long.parseLong(lines.remove(0).substring("index ".length()));
        return new InclusionProof(
                index, lines.stream().map(TreeHash::parse).toList(), SignedNote.parse(text.substring(gap + 2)));
    }

    /** True if the path leads from the entry to the root of the checkpoint; the signature is the caller's to check. */
    public boolean holdsFor(LogEntry entry) {
        Checkpoint tree = Checkpoint.parse(checkpoint.text());
        return MerkleProofs.includes(tree.root(), tree.size(), index, entry.leafHash(), path);
    }
}
