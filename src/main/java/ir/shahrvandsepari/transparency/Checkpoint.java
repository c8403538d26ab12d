package ir.shahrvandsepari.transparency;

import java.util.List;

/**
 * What the log says of itself at one size (c2sp.org/tlog-checkpoint): everything before {@code size} is fixed by
 * {@code root} for ever. Extension lines are not used.
 *
 * @param origin unique name of the log, without spaces or plus signs
 * @param size number of entries, not negative
 * @param root Merkle tree hash of these entries
 */
public record Checkpoint(String origin, long size, TreeHash root) {

    public Checkpoint {
        if (origin.isEmpty() || size < 0) {
            throw new IllegalArgumentException("a checkpoint has an origin and a size of 0 or more");
        }
    }

    /** The text that is signed: three lines, each ended by a newline. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }

    /**
     * Reads the text of a checkpoint; extension lines are passed over.
     *
     * @throws IllegalArgumentException if it is not the text of a checkpoint
     */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || !text.endsWith("\n") || !lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("not a checkpoint: origin, size and root, each on its line");
        }
        return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), TreeHash.parse(lines.get(2)));
    }
}
