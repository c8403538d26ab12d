package ir.shahrvandsepari.transparency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree in memory, as far as it is needed: the tiles of its right edge, and others fetched when somebody asks for an
 * old proof. Appending costs about two hashes for each entry, a root or a proof a few dozen, whatever the size.
 *
 * <p>Not safe for use by several threads at once.
 */
final class MerkleTree {

    /** Where tiles come from that are not in memory. */
    interface TileSource {
        /** The first {@code width} hashes of tile {@code number} at {@code level}; they exist in the tree. */
        List<TreeHash> tile(int level, long number, int width);
    }

    /** A tile that became full: its hash belongs to the level above. */
    record Subtree(int level, long index, TreeHash hash) {}

    private record Place(int level, long number) {}

    private final TileSource source;
    private final Map<Place, TileNodes> tiles = new HashMap<>();
    private long size;

    MerkleTree(long size, TileSource source) {
        this.size = size;
        this.source = source;
    }

    long size() {
        return size;
    }

    /** Adds a leaf at the right end and tells which tiles it made full. */
    List<Subtree> append(TreeHash leaf) {
        List<Subtree> filled = new ArrayList<>(0);
        TreeHash hash = leaf;
        long index = size;
        for (int level = 0; ; level++) {
            TileNodes tile = tile(level, index >> TileNodes.HEIGHT);
            tile.append(hash);
            if (!tile.isFull()) {
                break;
            }
            index >>= TileNodes.HEIGHT;
            hash = tile.top();
            filled.add(new Subtree(level + 1, index, hash));
        }
        size++;
        return filled;
    }

    /** Merkle tree hash of all leaves (RFC 6962 §2.1). */
    TreeHash root() {
        return size == 0 ? TreeHash.OF_EMPTY_TREE : hash(0, size);
    }

    /** Inclusion path of RFC 6962 §2.1.1: sibling hashes, leaf to root. */
    List<TreeHash> inclusionPath(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no entry " + index + " in a tree of " + size);
        }
        List<TreeHash> path = new ArrayList<>();
        inclusionPath(index, 0, size, path);
        return path;
    }

    /** Consistency proof of RFC 6962 §2.1.2 from the tree of the first {@code oldSize} leaves. */
    List<TreeHash> consistencyPath(long oldSize) {
        if (oldSize < 0 || oldSize > size) {
            throw new IllegalArgumentException("no tree of " + oldSize + " inside a tree of " + size);
        }
        List<TreeHash> path = new ArrayList<>();
        if (oldSize > 0) {
            consistencyPath(oldSize, 0, size, true, path);
        }
        return path;
    }

    /** Lets go of every tile but those of the right edge, which the next append needs. */
    void keepOnlyEdge() {
        tiles.keySet().removeIf(place -> place.number != size >> TileNodes.HEIGHT * (place.level + 1));
    }

    private void inclusionPath(long index, long start, long end, List<TreeHash> path) {
        if (end - start == 1) {
            return;
        }
        long middle = start + split(end - start);
        if (index < middle) {
            inclusionPath(index, start, middle, path);
            path.add(hash(middle, end));
        } else {
            inclusionPath(index, middle, end, path);
            path.add(hash(start, middle));
        }
    }

    private void consistencyPath(long oldEnd, long start, long end, boolean wholeOldTree, List<TreeHash> path) {
        if (oldEnd == end) {
            if (!wholeOldTree) {
                path.add(hash(start, end));
            }
            return;
        }
        long middle = start + split(end - start);
        if (oldEnd <= middle) {
            consistencyPath(oldEnd, start, middle, wholeOldTree, path);
            path.add(hash(middle, end));
        } else {
            consistencyPath(oldEnd, middle, end, false, path);
            path.add(hash(start, middle));
        }
    }

    private TreeHash hash(long start, long end) {
        long width = end - start;
        if (Long.bitCount(width) == 1) {
            int height = Long.numberOfTrailingZeros(width);
            return node(height, start >> height);
        }
        long middle = start + split(width);
        return TreeHash.ofNode(hash(start, middle), hash(middle, end));
    }

    /** Largest power of two below the width (RFC 6962 §2.1). */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }

    private TreeHash node(int height, long index) {
        int level = height / TileNodes.HEIGHT;
        int within = height % TileNodes.HEIGHT;
        int bits = TileNodes.HEIGHT - within;
        return tile(level, index >> bits).node(within, (int) (index & (1L << bits) - 1));
    }

    private TileNodes tile(int level, long number) {
        return tiles.computeIfAbsent(new Place(level, number), place -> {
            long hashes = (size >> TileNodes.HEIGHT * level) - number * TileNodes.WIDTH;
            int width = (int) Math.max(0, Math.min(TileNodes.WIDTH, hashes));
            return width == 0 ? new TileNodes() : TileNodes.of(source.tile(level, number, width));
        });
    }
}
