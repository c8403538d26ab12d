package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.insight.PublicFigures.Count;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Sql;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Counts for everybody. Counted at most once in ten seconds, however many ask. */
@ApplicationScoped
public class PublicStatistics {

    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MONTHS = 12;
    private static final String PUBLISHED = " from certificate where published_at is not null";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Inject
    private Clock clock;

    private volatile PublicFigures latest;

    /** The figures, at most ten seconds old; needs no transaction. */
    public PublicFigures read() {
        PublicFigures kept = latest;
        Instant now = clock.instant();
        if (kept == null || kept.asOf().plus(KEPT).isBefore(now)) {
            kept = Sql.run(database, connection -> count(connection, now));
            latest = kept;
        }
        return kept;
    }

    private static PublicFigures count(Connection connection, Instant now) throws SQLException {
        LocalDate today = now.atZone(Tehran.ZONE).toLocalDate();
        long issued = number(connection, "select count(*)" + PUBLISHED);
        return new PublicFigures(
                issued,
                number(
                        connection,
                        "select count(*)" + PUBLISHED + " and published_at >= date '" + today
                                + "'::timestamp at time zone 'Asia/Tehran'"),
                number(
                        connection,
                        "select count(*)" + PUBLISHED + " and not exists (select 1 from inquiry_step s"
                                + " where s.inquiry_id = certificate.inquiry_id and s.to_state = 'AWAITING_VISIT')"),
                number(connection, "select count(*) from certificate where state = 'REVOKED'"),
                median(connection),
                counts(
                        connection,
                        "select purpose, count(*)" + PUBLISHED
                                + " group by purpose order by array_position(array['TRANSFER','MORTGAGE','ADMINISTRATION'], purpose)"),
                counts(
                        connection,
                        "select district::text, count(*)" + PUBLISHED + " group by district order by district"),
                byMonth(connection, JalaliDate.of(today)),
                now);
    }

    private static Optional<Duration> median(Connection connection) throws SQLException {
        String question =
                "select percentile_cont(0.5) within group (order by extract(epoch from c.published_at - i.filed_at))"
                        + " from certificate c join inquiry i on i.id = c.inquiry_id where c.published_at is not null";
        try (PreparedStatement query = connection.prepareStatement(question);
                ResultSet row = query.executeQuery()) {
            row.next();
            double seconds = row.getDouble(1);
            return row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
        }
    }

    /** Days are counted by the database, months by the calendar of Iran. */
    private static List<Count> byMonth(Connection connection, JalaliDate today) throws SQLException {
        Map<String, Long> months = new LinkedHashMap<>();
        JalaliDate first = JalaliDate.of(today.year(), today.month(), 1).plusMonths(1 - MONTHS);
        for (int month = 0; month < MONTHS; month++) {
            months.put(month(first.plusMonths(month)), 0L);
        }
        String question = "select (published_at at time zone 'Asia/Tehran')::date, count(*)" + PUBLISHED
                + " and published_at >= ?::date::timestamp at time zone 'Asia/Tehran' group by 1";
        try (PreparedStatement query = connection.prepareStatement(question)) {
            query.setObject(1, first.toLocalDate());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    JalaliDate day = JalaliDate.of(row.getObject(1, LocalDate.class));
                    months.merge(month(day), row.getLong(2), Long::sum);
                }
            }
        }
        return months.entrySet().stream()
                .map(month -> new Count(month.getKey(), month.getValue()))
                .toList();
    }

    private static String month(JalaliDate day) {
        return day.toString().substring(0, "1405/09".length());
    }

    private static List<Count> counts(Connection connection, String question) throws SQLException {
        List<Count> counts = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(question);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                counts.add(new Count(row.getString(1), row.getLong(2)));
            }
        }
        return counts;
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(question);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
