package ir.shahrvandsepari.organization;

import ir.shahrvandsepari.kernel.Tehran;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The register of the bodies that may ask. What was read is kept in memory for a minute. */
@ApplicationScoped
public class OfficeBook {

    private static final String AS_OF =
            """
            select o.kind, o.code, coalesce(t.name, o.name) as name, coalesce(t.pilot, o.pilot) as pilot,
                coalesce(t.suspended, o.opened_on > ?) as suspended
            from office o
            left join office_term t on t.office = o.key and ? between t.valid_from and coalesce(t.valid_to, 'infinity')
            where o.id = ?""";

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Inject
    private Clock clock;

    OfficeBook() {}

    OfficeBook(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    private record Known(Office office, Instant until) {}

    /** The office with this key; needs no transaction. */
    public Optional<Office> find(long id) {
        Instant now = clock.instant();
        Known kept = known.get(id);
        if (kept != null && now.isBefore(kept.until())) {
            return Optional.of(kept.office());
        }
        Optional<Office> found = read(id);
        found.ifPresent(office -> known.put(id, new Known(office, now.plus(KEPT))));
        return found;
    }

    private Optional<Office> read(long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(AS_OF)) {
            LocalDate today = Tehran.today(clock);
            query.setObject(1, today);
            query.setObject(2, today);
            query.setLong(3, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Office(
                                id,
                                OfficeKind.valueOf(row.getString("kind")),
                                row.getString("code"),
                                row.getString("name"),
                                row.getBoolean("pilot"),
                                row.getBoolean("suspended")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the register of offices", e);
        }
    }
}
