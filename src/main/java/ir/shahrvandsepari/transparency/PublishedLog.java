package ir.shahrvandsepari.transparency;

import ir.shahrvandsepari.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What the world sees of the log (c2sp.org/tlog-tiles). */
@ApplicationScoped
public class PublishedLog {

    private LogReads reads;
    private LogKey key;

    PublishedLog() {}

    @Inject
    PublishedLog(LogReads reads, LogKey key) {
        this.reads = reads;
        this.key = key;
    }

    /**
     * The latest signed checkpoint; empty only before the log was opened for the first time. After a change of key or
     * origin, the last tree is shown under the new key at once: it is the same tree, and Ed25519 always signs it alike.
     */
    public Optional<SignedNote> checkpoint() {
        return reads.read(LogSql::latestCheckpoint).map(this::underPresentKey);
    }

    /** The hashes of a tile, 32 bytes each; empty if the published tree has no such tile. */
    public Optional<byte[]> tile(Tile tile) {
        return ifPublished(tile, connection -> {
            ByteArrayOutputStream hashes = new ByteArrayOutputStream(tile.width() * TreeHash.BYTES);
            LogSql.hashes(connection, tile.level(), tile.start(), tile.width())
                    .forEach(hash -> hashes.writeBytes(hash.bytes()));
            return hashes.toByteArray();
        });
    }

    /** A bundle of entries, each behind its length as big-endian uint16; empty if the tree has no such bundle. */
    public Optional<byte[]> entries(Tile bundle) {
        return ifPublished(bundle, connection -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (byte[] entry : LogSql.entries(connection, bundle.start(), bundle.width())) {
                bytes.write(entry.length >> Byte.SIZE);
                bytes.write(entry.length);
                bytes.writeBytes(entry);
            }
            return bytes.toByteArray();
        });
    }

    /** Proof of the entry at an index in the latest tree; empty if the tree has no such entry. */
    public Optional<InclusionProof> proof(long index) {
        return reads.read(connection -> {
            Optional<SignedNote> note = LogSql.latestCheckpoint(connection).map(this::underPresentKey);
            long size = size(note);
            if (index < 0 || index >= size) {
                return Optional.empty();
            }
            List<TreeHash> path = treeOf(size, connection).inclusionPath(index);
            return Optional.of(new InclusionProof(index, path, note.get()));
        });
    }

    /** The first checkpoint that ever covered the entry at an index, as it was signed then; empty if none does yet. */
    public Optional<SignedNote> firstCovering(long index) {
        return reads.read(connection -> LogSql.firstCheckpointAbove(connection, index));
    }

    private static MerkleTree treeOf(long size, Connection connection) {
        return new MerkleTree(size, (level, number, width) -> {
            try {
                return LogSql.hashes(connection, level, number * Tile.FULL, width);
            } catch (SQLException e) {
                throw new IllegalStateException("the log could not be read", e);
            }
        });
    }

    private Optional<byte[]> ifPublished(Tile tile, Sql.Work<byte[]> read) {
        return reads.read(connection -> {
            boolean exists = tile.existsIn(size(LogSql.latestCheckpoint(connection)));
            return exists ? Optional.of(read.on(connection)) : Optional.empty();
        });
    }

    private static long size(Optional<SignedNote> note) {
        return note.map(SignedNote::text)
                .map(Checkpoint::parse)
                .map(Checkpoint::size)
                .orElse(0L);
    }

    private SignedNote underPresentKey(SignedNote note) {
        NoteVerifier present = key.verifier();
        if (note.signatureOf(present.name(), present.keyId()).isPresent()) {
            return note;
        }
        Checkpoint last = Checkpoint.parse(note.text());
        return Sequencer.sign(new Checkpoint(present.name(), last.size(), last.root()), key);
    }
}
