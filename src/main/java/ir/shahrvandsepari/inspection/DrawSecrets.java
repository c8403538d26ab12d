package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** The table of the days' secrets. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DrawSecrets {
    private static final String COLUMNS = "select day, encode(secret, 'hex') as secret, log_index from draw_secret";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    DrawSecrets() {}

    DrawSecrets(DataSource database) {
        this.database = database;
    }

    /** Makes the secret of a day, unless it has one. */
    void make(LocalDate day, Instant now) {
        Sql.execute(
                database,
                "insert into draw_secret (day, secret, made_at) values (?, ?, ?) on conflict (day) do nothing",
                day,
                DaySecret.random(),
                now.atOffset(ZoneOffset.UTC));
    }

    List<DaySecret> notLogged() {
        return Sql.all(database, COLUMNS + " where log_index is null order by day", DrawSecrets::read);
    }

    void logged(LocalDate day, long index) {
        Sql.execute(database, "update draw_secret set log_index = ? where day = ? and log_index is null", index, day);
    }

    Optional<DaySecret> of(LocalDate day) {
        return Sql.one(database, COLUMNS + " where day = ?", DrawSecrets::read, day);
    }

    private static DaySecret read(ResultSet row) throws SQLException {
        long index = row.getLong("log_index");
        OptionalLong logIndex = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(index);
        return new DaySecret(row.getObject("day", LocalDate.class), row.getString("secret"), logIndex);
    }
}
