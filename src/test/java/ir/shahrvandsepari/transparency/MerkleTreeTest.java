package ir.shahrvandsepari.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /** The inputs and roots of the test suite of Certificate Transparency (RFC 6962 itself prints none). */
    private static final List<String> INPUTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void hasTheRootsThatCertificateTransparencyPublished() {
        MerkleTree tree = emptyTree();
        for (int i = 0; i < INPUTS.size(); i++) {
            tree.append(TreeHash.ofLeaf(HexFormat.of().parseHex(INPUTS.get(i))));
            assertThat(HexFormat.of().formatHex(tree.root().bytes())).isEqualTo(ROOTS.get(i));
        }
    }

    @Test
    void givesTheInclusionPathOfThePublishedVectors() {
        MerkleTree tree = emptyTree();
        INPUTS.forEach(input -> tree.append(TreeHash.ofLeaf(HexFormat.of().parseHex(input))));
        assertThat(hex(tree.inclusionPath(0)))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(tree.inclusionPath(5)))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void givesTheConsistencyProofOfThePublishedVectors() {
        MerkleTree tree = emptyTree();
        INPUTS.forEach(input -> tree.append(TreeHash.ofLeaf(HexFormat.of().parseHex(input))));
        assertThat(hex(tree.consistencyPath(6)))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Property(tries = 300)
    void provesEveryEntryOfEveryTree(@ForAll @IntRange(min = 1, max = 700) int size, @ForAll @LongRange long any) {
        MerkleTree tree = treeOf(size);
        long index = Math.floorMod(any, (long) size);
        List<TreeHash> path = tree.inclusionPath(index);
        assertThat(MerkleProofs.includes(tree.root(), size, index, leaf(index), path))
                .isTrue();
        assertThat(MerkleProofs.includes(tree.root(), size, index, leaf(index + 1), path))
                .isFalse();
    }

    @Property(tries = 300)
    void provesThatEveryTreeExtendsEveryEarlierOne(
            @ForAll @IntRange(min = 1, max = 700) int size, @ForAll @LongRange long any) {
        MerkleTree tree = treeOf(size);
        long oldSize = 1 + Math.floorMod(any, (long) size);
        TreeHash oldRoot = treeOf((int) oldSize).root();
        List<TreeHash> proof = tree.consistencyPath(oldSize);
        assertThat(MerkleProofs.extendsTree(oldRoot, oldSize, tree.root(), size, proof))
                .isTrue();
        TreeHash otherRoot = TreeHash.ofNode(oldRoot, oldRoot);
        assertThat(MerkleProofs.extendsTree(otherRoot, oldSize, tree.root(), size, proof))
                .isFalse();
        assertThat(MerkleProofs.extendsTree(oldRoot, oldSize, otherRoot, size, proof))
                .isFalse();
        if (!proof.isEmpty()) {
            List<TreeHash> cut = proof.subList(0, proof.size() - 1);
            assertThat(MerkleProofs.extendsTree(oldRoot, oldSize, tree.root(), size, cut))
                    .isFalse();
        }
    }

    @Property(tries = 40)
    void growsTheSameFromItsStoredTiles(
            @ForAll @IntRange(max = 70_000) int size, @ForAll @IntRange(min = 1, max = 600) int more) {
        StoredTiles stored = new StoredTiles();
        MerkleTree inMemory = new MerkleTree(0, stored);
        stored.grow(inMemory, 0, size);
        MerkleTree reloaded = new MerkleTree(size, stored);
        assertThat(reloaded.root()).isEqualTo(inMemory.root());
        inMemory.keepOnlyEdge();
        stored.grow(inMemory, size, more);
        for (long i = size; i < size + more; i++) {
            reloaded.append(leaf(i));
        }
        assertThat(reloaded.root()).isEqualTo(inMemory.root());
        long last = size + more - 1L;
        MerkleTree fresh = new MerkleTree(last + 1, stored);
        assertThat(MerkleProofs.includes(
                        fresh.root(), last + 1, last / 2, leaf(last / 2), fresh.inclusionPath(last / 2)))
                .isTrue();
    }

    @Test
    void theEmptyTreeHasTheHashOfNothing() {
        assertThat(HexFormat.of().formatHex(emptyTree().root().bytes()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static MerkleTree emptyTree() {
        return new MerkleTree(0, (level, number, width) -> {
            throw new AssertionError("nothing is stored");
        });
    }

    private static MerkleTree treeOf(int size) {
        MerkleTree tree = emptyTree();
        for (long i = 0; i < size; i++) {
            tree.append(leaf(i));
        }
        return tree;
    }

    private static TreeHash leaf(long index) {
        return LogEntry.of("entry " + index).leafHash();
    }

    private static List<String> hex(List<TreeHash> hashes) {
        return hashes.stream()
                .map(hash -> HexFormat.of().formatHex(hash.bytes()))
                .toList();
    }

    /** Keeps what the sequencer keeps: the leaves, and the hash of every full tile. */
    private static final class StoredTiles implements MerkleTree.TileSource {
        private final List<List<TreeHash>> levels = new ArrayList<>();

        void grow(MerkleTree tree, long from, int count) {
            for (long i = from; i < from + count; i++) {
                level(0).add(leaf(i));
                tree.append(leaf(i)).forEach(full -> level(full.level()).add(full.hash()));
            }
        }

        private List<TreeHash> level(int level) {
            while (levels.size() <= level) {
                levels.add(new ArrayList<>());
            }
            return levels.get(level);
        }

        @Override
        public List<TreeHash> tile(int level, long number, int width) {
            int start = (int) (number * Tile.FULL);
            return level(level).subList(start, start + width);
        }
    }
}
