package ir.shahrvandsepari.access;

import ir.shahrvandsepari.access.OneTimeCodeBook.Recipient;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;

/** The passwords of accounts. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PasswordRows {
    private static final String TODAY =
            " and cast(? as date) between a.valid_from and coalesce(a.valid_until, 'infinity')";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    PasswordRows() {}

    PasswordRows(DataSource database) {
        this.database = database;
    }

    /** Whether the old one was still there. */
    boolean replace(SignInBook.Entry old, PasswordHash chosen, Instant now) {
        return Sql.execute(
                        database,
                        "update account set password = ?, sessions_from = ? where login = ? and password = ?",
                        chosen.toString(),
                        Timestamp.from(now),
                        old.login().value(),
                        old.password().toString())
                == 1;
    }

    /** Whoever may choose; the telephone stays as it is until the transaction ends. */
    Optional<Recipient> mayChoose(Login login, Instant now) {
        return recipient(login, now, " and a.password_open_until > ? for share of p", Timestamp.from(now));
    }

    /** Whoever holds the account today and can be reached, its row locked. */
    Optional<Recipient> holder(Login login, Instant now) {
        return recipient(login, now, " and a.login = ? for update of a", login.value());
    }

    private Optional<Recipient> recipient(Login login, Instant now, String more, Object value) {
        return Sql.one(
                database,
                "select p.national_id, p.mobile from account a join person p using (national_id)"
                        + " where a.login = ? and p.mobile is not null" + TODAY + more,
                row -> new Recipient(PersonId.parse(row.getString(1)), new Mobile(row.getString(2)), login),
                login.value(),
                Tehran.dayOf(now),
                value);
    }

    boolean choose(Login login, PasswordHash chosen, Instant now) {
        LocalDate today = Tehran.dayOf(now);
        return Sql.execute(
                        database,
                        "update account a set password = ?, password_open_until = null, sessions_from = ?"
                                + " where a.login = ? and a.password_open_until > ?" + TODAY,
                        chosen.toString(),
                        Timestamp.from(now),
                        login.value(),
                        Timestamp.from(now),
                        today)
                == 1;
    }

    void open(Login login, Instant now, Instant until) {
        Sql.execute(
                database,
                "update account set password = null, password_open_until = ?, sessions_from = ? where login = ?",
                Timestamp.from(until),
                Timestamp.from(now),
                login.value());
    }

    void note(PasswordOpening opening, Recipient holder, Caller by, Instant now) {
        Sql.execute(
                database,
                "insert into password_opening (login, national_id, reason, opened_by, opened_person, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                opening.login().value(),
                holder.person().value(),
                opening.reason(),
                by.login(),
                by.personId(),
                Timestamp.from(now));
    }
}
