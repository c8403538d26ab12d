package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;

/** The tables of people and accounts: who has which, from when to when. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AccountTerms {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    AccountTerms() {}

    AccountTerms(DataSource database) {
        this.database = database;
    }

    /** One after the other for one person, until the transaction ends. */
    void queueUp(AccountHolder holder) {
        Sql.execute(
                database,
                "select pg_advisory_xact_lock(hashtextextended(?, 22))",
                "account of " + holder.person().value());
    }

    Optional<String> personOf(Login login) {
        return Sql.one(
                database, "select national_id from account where login = ?", row -> row.getString(1), login.value());
    }

    /** The last day of an account that begins on it or before; empty if there is none. */
    Optional<LocalDate> lastDay(Login login) {
        return Sql.one(
                database,
                "select valid_until from account where login = ? and valid_until >= valid_from",
                row -> row.getObject(1, LocalDate.class),
                login.value());
    }

    /** Whether the person has any account on that day or later; one that never began is none. */
    boolean isHeldAfter(AccountHolder holder, LocalDate from) {
        return Sql.one(
                        database,
                        "select 1 from account where national_id = ? and coalesce(valid_until, 'infinity')"
                                + " >= greatest(valid_from, ?)",
                        row -> true,
                        holder.person().value(),
                        from)
                .isPresent();
    }

    Optional<Mobile> mobileOf(AccountHolder holder) {
        return Sql.one(
                database,
                "select mobile from person where national_id = ? and mobile is not null",
                row -> new Mobile(row.getString(1)),
                holder.person().value());
    }

    /** Enters the person, or fills in the telephone of one on record. */
    void keep(AccountHolder holder) {
        Sql.execute(
                database,
                "insert into person (national_id, name, mobile) values (?, ?, ?) on conflict (national_id)"
                        + " do update set mobile = coalesce(person.mobile, excluded.mobile)",
                holder.person().value(),
                holder.name(),
                holder.mobile().value());
    }

    void add(Login login, AccountHolder holder, LocalDate from) {
        Sql.execute(
                database,
                "insert into account (login, national_id, valid_from, password_open_until, by_two)"
                        + " values (?, ?, ?, 'infinity', true)",
                login.value(),
                holder.person().value(),
                from);
    }

    /** Whether there was one that was to end on the day before: it does not. */
    boolean goOn(Login login, LocalDate from) {
        return Sql.execute(
                        database,
                        "update account set valid_until = null where login = ? and valid_until = cast(? as date) - 1",
                        login.value(),
                        from)
                == 1;
    }

    /** Whether there was one that is over: it begins anew, and its old password is worth nothing. */
    boolean beginAgain(Login login, LocalDate from, Instant now) {
        return Sql.execute(
                        database,
                        "update account set valid_from = ?, valid_until = null, password = null, by_two = true,"
                                + " password_open_until = 'infinity', sessions_from = ? where login = ?",
                        from,
                        Timestamp.from(now),
                        login.value())
                == 1;
    }

    Optional<AccountHolder> on(Login login, LocalDate day) {
        return Sql.one(
                database,
                """
                select p.national_id, p.name, p.mobile from account a join person p using (national_id)
                where a.login = ? and ? between a.valid_from and coalesce(a.valid_until, 'infinity')
                  and p.mobile is not null""",
                row -> new AccountHolder(
                        new NationalId(row.getString("national_id")),
                        row.getString("name"),
                        new Mobile(row.getString("mobile"))),
                login.value(),
                day);
    }

    boolean isHeld(Login login, LocalDate day) {
        return Sql.one(
                        database,
                        "select 1 from account where login = ? and ? between valid_from and coalesce(valid_until, 'infinity')"
                                + " for update",
                        row -> true,
                        login.value(),
                        day)
                .isPresent();
    }

    void end(Login login, LocalDate from) {
        Sql.execute(
                database, "update account set valid_until = cast(? as date) - 1 where login = ?", from, login.value());
    }
}
