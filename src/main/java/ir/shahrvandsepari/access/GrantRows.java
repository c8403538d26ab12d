package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of roles; what somebody held stays on record. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class GrantRows {
    private static final String OF_IT =
            " where login = ? and role = ? and district is not distinct from cast(? as smallint)";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    GrantRows() {}

    GrantRows(DataSource database) {
        this.database = database;
    }

    /** The person behind an account, which stays locked. */
    Optional<String> lock(Login login) {
        return Sql.one(
                database,
                "select national_id from account where login = ? for update",
                row -> row.getString(1),
                login.value());
    }

    /** Whether two who can administer stay on that day and on every later one; keeps others who ask waiting. */
    boolean administratorsStayWithout(Login leaving, LocalDate from) {
        return Sql.one(
                        database,
                        "select administrators_stay_without(?, ?)",
                        row -> row.getBoolean(1),
                        leaving.value(),
                        from)
                .orElseThrow();
    }

    boolean isHeldAfter(Login login, RoleTerm term, LocalDate from) {
        return Sql.one(
                        database,
                        "select 1 from account_role" + OF_IT + " and coalesce(valid_until, 'infinity') >= ?",
                        row -> true,
                        login.value(),
                        term.role().name(),
                        term.district().orElse(null),
                        from)
                .isPresent();
    }

    void add(Login login, RoleTerm term, LocalDate from) {
        Sql.execute(
                database,
                "insert into account_role (login, role, district, valid_from, valid_until)"
                        + " values (?, ?, cast(? as smallint), ?, ?)",
                login.value(),
                term.role().name(),
                term.district().orElse(null),
                from,
                term.until().orElse(null));
    }

    /** Whether there was one that was to begin on that day; it never gave anybody a right. */
    boolean cancel(Login login, RoleTerm term, LocalDate from) {
        return Sql.execute(
                        database,
                        "delete from account_role" + OF_IT + " and valid_from = ?",
                        login.value(),
                        term.role().name(),
                        term.district().orElse(null),
                        from)
                == 1;
    }

    /** Whether there was one that begins before that day and would have gone on. */
    boolean end(Login login, RoleTerm term, LocalDate from) {
        return Sql.execute(
                        database,
                        "update account_role set valid_until = cast(? as date) - 1" + OF_IT
                                + " and valid_from < ? and coalesce(valid_until, 'infinity') >= ?",
                        from,
                        login.value(),
                        term.role().name(),
                        term.district().orElse(null),
                        from,
                        from)
                == 1;
    }
}
