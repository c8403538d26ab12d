package ir.shahrvandsepari.transparency;

import java.util.List;

/**
 * One tile with all the nodes above its hashes: 256 hashes at most, and every inner node that is complete. Filling a
 * tile costs one hash per node, so an append never hashes anything twice.
 */
final class TileNodes {

    /** Levels of the tree in one tile. */
    static final int HEIGHT = 8;
    /** Hashes in a full tile. */
    static final int WIDTH = 1 << HEIGHT;

    private final TreeHash[][] nodes = new TreeHash[HEIGHT + 1][];
    private int width;

    TileNodes() {
        for (int height = 0; height <= HEIGHT; height++) {
            nodes[height] = new TreeHash[WIDTH >> height];
        }
    }

    static TileNodes of(List<TreeHash> hashes) {
        TileNodes tile = new TileNodes();
        hashes.forEach(tile::append);
        return tile;
    }

    void append(TreeHash hash) {
        int place = width++;
        nodes[0][place] = hash;
        for (int height = 1; height <= HEIGHT && (place & 1) == 1; height++) {
            place >>= 1;
            TreeHash[] below = nodes[height - 1];
            nodes[height][place] = TreeHash.ofNode(below[2 * place], below[2 * place + 1]);
        }
    }

    int width() {
        return width;
    }

    boolean isFull() {
        return width == WIDTH;
    }

    /** The node over a full tile: its hash in the tile above. */
    TreeHash top() {
        return node(HEIGHT, 0);
    }

    TreeHash node(int height, int place) {
        TreeHash node = nodes[height][place];
        if (node == null) {
            throw new IllegalStateException("node " + place + " at height " + height + " is not complete");
        }
        return node;
    }
}
