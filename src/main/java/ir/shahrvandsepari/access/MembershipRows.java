package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import javax.sql.DataSource;

/** The table of who acts for which office; what somebody was stays on record. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MembershipRows {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    MembershipRows() {}

    MembershipRows(DataSource database) {
        this.database = database;
    }

    /** Whether the account acts for any office on that day or later. */
    boolean isMemberAfter(Login login, LocalDate from) {
        return Sql.one(
                        database,
                        "select 1 from membership where login = ? and coalesce(valid_until, 'infinity') >= ?",
                        row -> true,
                        login.value(),
                        from)
                .isPresent();
    }

    void add(Login login, long office, LocalDate from) {
        Sql.execute(
                database,
                "insert into membership (login, office_id, valid_from) values (?, ?, ?)",
                login.value(),
                office,
                from);
    }

    /** Whether there was one that was to begin on that day; it never gave anybody a right. */
    boolean cancel(Login login, long office, LocalDate from) {
        return Sql.execute(
                        database,
                        "delete from membership where login = ? and office_id = ? and valid_from = ?",
                        login.value(),
                        office,
                        from)
                == 1;
    }

    /** Whether there was one that begins before that day and would have gone on. */
    boolean end(Login login, long office, LocalDate from) {
        return Sql.execute(
                        database,
                        "update membership set valid_until = cast(? as date) - 1 where login = ? and office_id = ?"
                                + " and valid_from < ? and coalesce(valid_until, 'infinity') >= ?",
                        from,
                        login.value(),
                        office,
                        from,
                        from)
                == 1;
    }
}
