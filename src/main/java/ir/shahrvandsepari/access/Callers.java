package ir.shahrvandsepari.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Recognises callers by login or token and knows what they may do today. What was found is kept for five seconds: so
 * long does a revoked token, a role that ended or a session with an old password live on.
 */
@ApplicationScoped
public class Callers {

    private static final Duration KEPT = Duration.ofSeconds(5);

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Inject
    private Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /**
     * A recognised caller.
     *
     * @param sessionsFrom what was signed in before that is over
     */
    record Recognised(Caller caller, long tokenId, Instant sessionsFrom) {}

    private record Known(Recognised recognised, Instant until) {}

    /** The caller whom this token belongs to. */
    Optional<Recognised> byToken(String token) {
        byte[] hash = TokenHash.of(token);
        return remembered("token " + HexFormat.of().formatHex(hash), CallerSql.BY_TOKEN, hash);
    }

    /** The caller with this account, if it is still in force. */
    public Optional<Caller> byLogin(Login login) {
        return remembered("login " + login, CallerSql.BY_LOGIN, login.value()).map(Recognised::caller);
    }

    /** The caller with this account who signed in at that moment, if that still holds. */
    Optional<Caller> byLogin(Login login, Instant signedIn) {
        return remembered("login " + login, CallerSql.BY_LOGIN, login.value())
                .filter(found -> !signedIn.isBefore(found.sessionsFrom()))
                .map(Recognised::caller);
    }

    private Optional<Recognised> remembered(String key, String sql, Object value) {
        Instant now = clock.instant();
        Known kept = known.get(key);
        if (kept != null && now.isBefore(kept.until())) {
            return Optional.of(kept.recognised());
        }
        Optional<Recognised> found = read(sql, value, now);
        found.ifPresentOrElse(
                caller -> known.put(key, new Known(caller, now.plus(KEPT))), // only what exists is kept: bounded
                () -> known.remove(key));
        return found;
    }

    private Optional<Recognised> read(String sql, Object value, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            CallerSql.bind(query, value, now);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(CallerSql.caller(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up who is asking", e);
        }
    }
}
