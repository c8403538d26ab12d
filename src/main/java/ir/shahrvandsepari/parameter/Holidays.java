package ir.shahrvandsepari.parameter;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** The table of holidays. One that is taken away keeps its row. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Holidays {
    /** Anything that nobody else locks by; held to the end of the transaction. */
    private static final long CALENDAR = 70_001;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Holidays() {}

    Holidays(DataSource database) {
        this.database = database;
    }

    /** Holidays do not change until the transaction ends; many may hold this at once. */
    void hold() {
        Sql.execute(database, "select pg_advisory_xact_lock_shared(?)", CALENDAR);
    }

    /** Waits until nobody holds them and lets nobody in until the transaction ends. */
    void lock() {
        Sql.execute(database, "select pg_advisory_xact_lock(?)", CALENDAR);
    }

    Set<LocalDate> days() {
        return new HashSet<>(Sql.all(
                database,
                "select day from holiday where removed_at is null",
                row -> row.getObject(1, LocalDate.class)));
    }

    List<Holiday> between(LocalDate first, LocalDate last) {
        return Sql.all(
                database,
                "select day, scope, kind, name from holiday where removed_at is null and day between ? and ? order by day",
                Holidays::read,
                first,
                last);
    }

    /** Whether it was added: a day is closed once. */
    boolean add(Holiday holiday, String by, Instant now) {
        return Sql.execute(
                        database,
                        "insert into holiday (day, scope, kind, name, added_by, added_at) values (?, ?, ?, ?, ?, ?)"
                                + " on conflict (day) where removed_at is null do nothing",
                        holiday.day(),
                        holiday.scope().name(),
                        holiday.kind().name(),
                        holiday.name(),
                        by,
                        Timestamp.from(now))
                == 1;
    }

    /** Whether there was one to take away. */
    boolean remove(LocalDate day, String by, Instant now) {
        return Sql.execute(
                        database,
                        "update holiday set removed_by = ?, removed_at = ? where day = ? and removed_at is null",
                        by,
                        Timestamp.from(now),
                        day)
                == 1;
    }

    private static Holiday read(ResultSet row) throws SQLException {
        return new Holiday(
                row.getObject("day", LocalDate.class),
                Holiday.Scope.valueOf(row.getString("scope")),
                Holiday.Kind.valueOf(row.getString("kind")),
                row.getString("name"));
    }
}
