package ir.shahrvandsepari.transparency;

import java.util.List;

/**
 * Checking of Merkle proofs (RFC 9162 §2.1.3.2 and §2.1.4.2; the tree is that of RFC 6962). Pure arithmetic: any
 * client can do the same with nothing but SHA-256.
 */
public final class MerkleProofs {

    private MerkleProofs() {}

    /**
     * True if {@code path} leads from the leaf at {@code index} to the root of the tree of {@code size} leaves.
     *
     * @param root claimed root
     * @param size leaves in the tree
     * @param index zero-based place of the leaf
     * @param leaf hash of the leaf
     * @param path sibling hashes, leaf to root
     */
    public static boolean includes(TreeHash root, long size, long index, TreeHash leaf, List<TreeHash> path) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        TreeHash hash = leaf;
        for (TreeHash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = TreeHash.ofNode(sibling, hash);
                // a right edge without a sibling is carried up unhashed: its levels have no hash in the path
                int levels = Long.numberOfTrailingZeros(node);
                node >>= levels;
                last >>= levels;
            } else {
                hash = TreeHash.ofNode(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /**
     * True if the tree of {@code newSize} leaves only added to the tree of {@code oldSize} leaves.
     *
     * @param oldRoot root of the earlier tree
     * @param newRoot root of the later tree
     * @param proof consistency path of RFC 6962 §2.1.2
     */
    public static boolean extendsTree(
            TreeHash oldRoot, long oldSize, TreeHash newRoot, long newSize, List<TreeHash> proof) {
        if (oldSize <= 0 || oldSize > newSize) {
            return oldSize == 0 && proof.isEmpty() && oldRoot.equals(TreeHash.OF_EMPTY_TREE);
        }
        if (oldSize == newSize) {
            return proof.isEmpty() && oldRoot.equals(newRoot);
        }
        return new Extension(oldRoot, oldSize, newSize, proof).leadsTo(oldRoot, newRoot);
    }

    /** The walk of a consistency proof: two hashes are rebuilt together, that of the old and that of the new tree. */
    private static final class Extension {
        private final List<TreeHash> rest;
        private TreeHash old;
        private TreeHash young;
        private long node;
        private long last;
        private boolean wellFormed = true;

        Extension(TreeHash oldRoot, long oldSize, long newSize, List<TreeHash> proof) {
            int shift = Long.numberOfTrailingZeros(oldSize);
            node = (oldSize - 1) >> shift;
            last = (newSize - 1) >> shift;
            // an old tree of 2^k leaves is itself a node of the new tree, so its root is the first hash
            boolean rootIsNode = node == 0;
            wellFormed = rootIsNode || !proof.isEmpty();
            old = rootIsNode || !wellFormed ? oldRoot : proof.get(0);
            young = old;
            rest = rootIsNode || !wellFormed ? proof : proof.subList(1, proof.size());
        }

        boolean leadsTo(TreeHash oldRoot, TreeHash newRoot) {
            rest.forEach(this::step);
            return wellFormed && last == 0 && old.equals(oldRoot) && young.equals(newRoot);
        }

        private void step(TreeHash sibling) {
            if (last == 0) {
                wellFormed = false;
                return;
            }
            if ((node & 1) == 1 || node == last) {
                old = TreeHash.ofNode(sibling, old);
                young = TreeHash.ofNode(sibling, young);
                int levels = Long.numberOfTrailingZeros(node);
                node >>= levels;
                last >>= levels;
            } else {
                young = TreeHash.ofNode(young, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
    }
}
