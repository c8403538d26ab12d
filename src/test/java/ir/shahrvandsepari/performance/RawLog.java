package ir.shahrvandsepari.performance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** The SQL of the log's own transactions: one for each batch, as large as the last one was slow. Hashes nothing but leaves. */
final class RawLog implements Runnable {
    /** What the signed note of a checkpoint weighs. */
    private static final String NOTE = "x".repeat(190);

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Connection connection;

    private record Waiting(byte[] entry, CompletableFuture<Long> index) {}

    RawLog(Connection connection) {
        this.connection = connection;
    }

    long append(String entry) {
        Waiting waiting = new Waiting(entry.getBytes(StandardCharsets.UTF_8), new CompletableFuture<>());
        queue.add(waiting);
        return waiting.index().join();
    }

    @Override
    public void run() {
        try {
            while (true) {
                List<Waiting> batch = new ArrayList<>(List.of(queue.take()));
                queue.drainTo(batch, 1023);
                try {
                    integrate(batch);
                } catch (SQLException | RuntimeException failure) {
                    batch.forEach(waiting -> waiting.index().completeExceptionally(failure));
                    throw failure;
                }
            }
        } catch (InterruptedException theEnd) {
            Thread.currentThread().interrupt();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void integrate(List<Waiting> batch) throws SQLException {
        long size;
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local synchronous_commit = on; select pg_advisory_xact_lock(8315175850843336551)");
            try (ResultSet row = statement.executeQuery("select coalesce(max(size), 0) from log_checkpoint")) {
                row.next();
                size = row.getLong(1);
            }
        }
        Array hashes = connection.createArrayOf(
                "bytea", batch.stream().map(w -> leafHash(w.entry())).toArray(byte[][]::new));
        Array entries = connection.createArrayOf(
                "bytea", batch.stream().map(Waiting::entry).toArray(byte[][]::new));
        run("select leaf_hash, entry_index from log_entry where leaf_hash = any (?)", hashes);
        run(
                "insert into log_entry (entry_index, leaf_hash, entry) select ? + place - 1, leaf_hash, entry"
                        + " from unnest(?::bytea[], ?::bytea[]) with ordinality as batch (leaf_hash, entry, place)",
                size,
                hashes,
                entries);
        run(
                "insert into log_checkpoint (size, root, note, signed_at) values (?, ?, ?, now())",
                size + batch.size(),
                leafHash(batch.get(0).entry()),
                NOTE);
        connection.commit();
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).index().complete(size + i);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private static byte[] leafHash(byte[] entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            return digest.digest(entry);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
