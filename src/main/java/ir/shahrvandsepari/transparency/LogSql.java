package ir.shahrvandsepari.transparency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reading statements of the log, for its sequencer and for the public alike. */
final class LogSql {

    private LogSql() {}

    static Optional<SignedNote> latestCheckpoint(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT note FROM log_checkpoint ORDER BY size DESC LIMIT 1");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.of(SignedNote.parse(rows.getString(1))) : Optional.empty();
        }
    }

    /** The smallest published tree of more than so many entries. */
    static Optional<SignedNote> firstCheckpointAbove(Connection connection, long size) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT note FROM log_checkpoint WHERE size > ? ORDER BY size LIMIT 1")) {
            query.setLong(1, size);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(SignedNote.parse(rows.getString(1))) : Optional.empty();
            }
        }
    }

    /** Hashes of one level, left to right: of leaves at level 0, of full tiles above. */
    static List<TreeHash> hashes(Connection connection, int level, long from, int count) throws SQLException {
        String leaves = "SELECT leaf_hash FROM log_entry"
                + " WHERE entry_index >= ? AND entry_index < ? AND 0 = ? ORDER BY entry_index";
        String subtrees = "SELECT hash FROM log_subtree"
                + " WHERE subtree_index >= ? AND subtree_index < ? AND level = ? ORDER BY subtree_index";
        try (PreparedStatement query = connection.prepareStatement(level == 0 ? leaves : subtrees)) {
            query.setLong(1, from);
            query.setLong(2, from + count);
            query.setInt(3, level);
            List<TreeHash> hashes = new ArrayList<>(count);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    hashes.add(TreeHash.of(rows.getBytes(1)));
                }
            }
            if (hashes.size() != count) {
                throw new BrokenLog("level " + level + " lacks hashes between " + from + " and " + (from + count));
            }
            return hashes;
        }
    }

    static List<byte[]> entries(Connection connection, long from, int count) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT entry FROM log_entry" + " WHERE entry_index >= ? AND entry_index < ? ORDER BY entry_index")) {
            query.setLong(1, from);
            query.setLong(2, from + count);
            List<byte[]> entries = new ArrayList<>(count);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getBytes(1));
                }
            }
            return entries;
        }
    }

    static Map<TreeHash, Long> indexes(Connection connection, Collection<LogEntry> entries) throws SQLException {
        Object[] hashes =
                entries.stream().map(entry -> entry.leafHash().bytes()).toArray(byte[][]::new);
        try (PreparedStatement query =
                connection.prepareStatement("SELECT leaf_hash, entry_index FROM log_entry WHERE leaf_hash = ANY (?)")) {
            query.setArray(1, connection.createArrayOf("bytea", hashes));
            Map<TreeHash, Long> known = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    known.put(TreeHash.of(rows.getBytes(1)), rows.getLong(2));
                }
            }
            return known;
        }
    }
}
