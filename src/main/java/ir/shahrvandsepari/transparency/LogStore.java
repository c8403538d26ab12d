package ir.shahrvandsepari.transparency;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The log's tables, for the one who adds to them. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LogStore implements MerkleTree.TileSource {

    /** Any fixed number that no other lock uses; here the ASCII letters of "separlog". */
    private static final long SEQUENCER = 0x7365_7061_726C_6F67L;

    private DataSource database;

    @Resource(lookup = "java:app/jdbc/separi")
    void setDatabase(DataSource database) {
        this.database = database;
    }

    /**
     * Makes this transaction the only sequencer among all servers until it ends. Waits for another one at most five
     * seconds. The commit is made to reach the disk even where the installation relaxed that for everybody.
     */
    void becomeSequencer() {
        Sql.run(database, connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL lock_timeout = '5s'; SET LOCAL synchronous_commit = on;"
                        + " SELECT pg_advisory_xact_lock(" + SEQUENCER + ")");
                return null;
            }
        });
    }

    Optional<SignedNote> latestCheckpoint() {
        return Sql.run(database, LogSql::latestCheckpoint);
    }

    @Override
    public List<TreeHash> tile(int level, long number, int width) {
        return Sql.run(database, connection -> LogSql.hashes(connection, level, number * TileNodes.WIDTH, width));
    }

    /** Leaf hashes in their order. */
    List<TreeHash> leaves(long from, int count) {
        return Sql.run(database, connection -> LogSql.hashes(connection, 0, from, count));
    }

    /** Which of these entries are in the log already, and where. */
    Map<TreeHash, Long> indexes(Collection<LogEntry> entries) {
        return Sql.run(database, connection -> LogSql.indexes(connection, entries));
    }

    void add(long firstIndex, List<LogEntry> entries, Collection<MerkleTree.Subtree> filled) {
        Sql.run(database, connection -> {
            addEntries(connection, firstIndex, entries);
            addSubtrees(connection, filled);
            return null;
        });
    }

    void add(Checkpoint checkpoint, SignedNote note, OffsetDateTime signedAt) {
        Sql.run(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO log_checkpoint (size, root, note, signed_at) VALUES (?, ?, ?, ?)")) {
                insert.setLong(1, checkpoint.size());
                insert.setBytes(2, checkpoint.root().bytes());
                insert.setString(3, note.toString());
                insert.setObject(4, signedAt.withOffsetSameInstant(ZoneOffset.UTC));
                return insert.executeUpdate();
            }
        });
    }

    private static void addEntries(Connection connection, long firstIndex, List<LogEntry> entries) throws SQLException {
        // one statement for the whole batch: a round trip for each entry would be most of its cost
        String sql = "INSERT INTO log_entry (entry_index, leaf_hash, entry)"
                + " SELECT ? + place - 1, leaf_hash, entry"
                + " FROM unnest(?::bytea[], ?::bytea[]) WITH ORDINALITY AS batch (leaf_hash, entry, place)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, firstIndex);
            insert.setArray(2, connection.createArrayOf("bytea", hashes(entries)));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea", entries.stream().map(LogEntry::bytes).toArray(byte[][]::new)));
            insert.executeUpdate();
        }
    }

    private static Object[] hashes(List<LogEntry> entries) {
        return entries.stream().map(entry -> entry.leafHash().bytes()).toArray(byte[][]::new);
    }

    private static void addSubtrees(Connection connection, Collection<MerkleTree.Subtree> filled) throws SQLException {
        if (filled.isEmpty()) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO log_subtree (level, subtree_index, hash) VALUES (?, ?, ?)")) {
            for (MerkleTree.Subtree subtree : filled) {
                insert.setInt(1, subtree.level());
                insert.setLong(2, subtree.index());
                insert.setBytes(3, subtree.hash().bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
