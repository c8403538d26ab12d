package ir.shahrvandsepari.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Request keys in the database. Claim and answer are single statements that commit by themselves, before and after the
 * journey's transactions; {@code quick} spares them the wait for the disk. Only {@link #tie} takes part in one.
 */
@ApplicationScoped
class RequestKeyRows {

    private static final String QUICK = "with quick as (select set_config('synchronous_commit', 'off', true) as off) ";

    private static final String CLAIM = QUICK
            + """
            insert into request_key as kept (key, body_hash, claim, claimed_until, created_at)
            select ?, ?, ?, ?, ? from quick where off is not null
            on conflict (key) do update set claim = excluded.claim, claimed_until = excluded.claimed_until
            where kept.status is null and kept.claimed_until < excluded.created_at
              and kept.body_hash = excluded.body_hash
            returning subject
            """;

    private static final String ANSWER = QUICK
            + """
            update request_key set status = ?, content_type = ?, location = ?, answer = ?
            from quick where off is not null and key = ? and claim = ?
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    /** A kept key; {@code answer} is null while there is none. */
    record Row(String subject, byte[] bodyHash, Instant claimedUntil, RequestKeys.Answered answer) {}

    /** Something done with a prepared statement. */
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** The claimed row, or nothing if somebody else holds it or it is answered. */
    Optional<Row> claim(byte[] key, byte[] bodyHash, UUID claim, Instant now, Instant until) {
        return run(CLAIM, statement -> {
            statement.setBytes(1, key);
            statement.setBytes(2, bodyHash);
            statement.setObject(3, claim);
            statement.setTimestamp(4, Timestamp.from(until));
            statement.setTimestamp(5, Timestamp.from(now));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Row(row.getString(1), bodyHash, until, null)) : Optional.empty();
            }
        });
    }

    Optional<Row> find(byte[] key) {
        return run("select * from request_key where key = ?", statement -> {
            statement.setBytes(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row(row)) : Optional.empty();
            }
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        RequestKeys.Answered answer = status == 0
                ? null
                : new RequestKeys.Answered(
                        status, row.getString("content_type"), row.getString("location"), row.getBytes("answer"));
        return new Row(
                row.getString("subject"),
                row.getBytes("body_hash"),
                row.getTimestamp("claimed_until").toInstant(),
                answer);
    }

    /** False if the claim is no longer ours. */
    boolean tie(byte[] key, UUID claim, String subject) {
        return run("update request_key set subject = ? where key = ? and claim = ?", statement -> {
            statement.setString(1, subject);
            statement.setBytes(2, key);
            statement.setObject(3, claim);
            return statement.executeUpdate() == 1;
        });
    }

    void answer(byte[] key, UUID claim, RequestKeys.Answered answer) {
        run(ANSWER, statement -> {
            statement.setInt(1, answer.status());
            statement.setString(2, answer.contentType());
            statement.setString(3, answer.location());
            statement.setBytes(4, answer.body());
            statement.setBytes(5, key);
            statement.setObject(6, claim);
            return statement.executeUpdate();
        });
    }

    /** Without a subject nothing happened and the row goes; with one it stays and its claim ends. */
    void release(byte[] key, UUID claim) {
        Work<Integer> work = statement -> {
            statement.setBytes(1, key);
            statement.setObject(2, claim);
            return statement.executeUpdate();
        };
        if (run("delete from request_key where key = ? and claim = ? and subject is null", work) == 0) {
            run("update request_key set claimed_until = created_at where key = ? and claim = ?", work);
        }
    }

    int deleteBefore(Instant moment) {
        return run("delete from request_key where created_at < ?", statement -> {
            statement.setTimestamp(1, Timestamp.from(moment));
            return statement.executeUpdate();
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot reach the request keys", e);
        }
    }
}
