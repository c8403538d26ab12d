package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The tables of tokens and of rights to draw one; rights are locked before tokens. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TokenRows {
    /** What lives on a day or later: login, label, day twice, today. */
    private static final String LIVING =
            """
            with asked as (select ?::text as login, ?::text as label, ?::date as day, ?::date as today)
            select (t.valid_until at time zone 'Asia/Tehran')::date - 1 as last_day
            from api_token t join asked using (login, label)
            where t.revoked_at is null
              and coalesce((t.valid_until at time zone 'Asia/Tehran')::date, 'infinity') > asked.day
            union all
            select r.last_day from token_right r join asked using (login, label)
            where r.ended_at is null and r.last_day >= asked.day and r.draw_until >= asked.today
              and not exists (select 1 from api_token t where t.token_right = r.id)
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    TokenRows() {}

    TokenRows(DataSource database) {
        this.database = database;
    }

    /** Whether there is a token, or a right that may still be drawn, whose days go on to that day or beyond. */
    boolean isLiving(TokenName name, LocalDate day, LocalDate today) {
        return Sql.one(database, LIVING, row -> true, login(name), label(name), day, today)
                .isPresent();
    }

    Optional<LocalDate> lastDay(TokenName name, LocalDate today) {
        return Sql.all(
                        database,
                        LIVING,
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        login(name),
                        label(name),
                        today,
                        today)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Ends what lapsed or ran out, because its label is wanted again. */
    void clearLabel(TokenName name, Instant now) {
        Sql.execute(
                database,
                "update token_right set ended_at = ? where login = ? and label = ? and ended_at is null",
                Timestamp.from(now),
                login(name),
                label(name));
    }

    void add(TokenRight.Given given) {
        Sql.execute(
                database,
                """
                insert into token_right (change, login, label, valid_from, last_day, draw_until, proposed_person, approved_person)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                given.change(),
                login(given.name()),
                label(given.name()),
                given.from(),
                given.term().lastDay(),
                given.drawUntil(),
                given.proposer(),
                given.approver());
    }

    Optional<TokenRight> lock(long right) {
        return Sql.one(database, "select * from token_right where id = ? for update", TokenRows::read, right);
    }

    boolean isDrawn(long right) {
        return Sql.one(database, "select 1 from api_token where token_right = ?", row -> true, right)
                .isPresent();
    }

    /** Whether somebody signs in with the account, or was let choose a password for it. */
    boolean signsIn(Login login) {
        return Sql.one(
                        database,
                        "select 1 from account where login = ? and coalesce(password, password_open_until::text) is not null",
                        row -> true,
                        login.value())
                .isPresent();
    }

    void add(TokenRight right, byte[] hash, Caller drawer, Instant now) {
        Sql.execute(
                database,
                """
                insert into api_token (hash, login, label, created_at, valid_until, token_right, drawn_by)
                values (?, ?, ?, ?, ?, ?, ?)""",
                hash,
                login(right.name()),
                label(right.name()),
                Timestamp.from(now),
                Tehran.beginOf(right.lastDay().plusDays(1)),
                right.id(),
                drawer.login());
    }

    void endBefore(TokenName name, LocalDate from, TokenEnding ending, Instant now) {
        String of = " where login = ? and label = ? and ended_at is null";
        Sql.execute(
                database,
                "update token_right set ended_at = ?, ended_by = ?, end_reason = ?" + of + " and valid_from >= ?",
                Timestamp.from(now),
                ending.by().login(),
                ending.reason(),
                login(name),
                label(name),
                from);
        Sql.execute(
                database,
                "update token_right set last_day = cast(? as date) - 1" + of + " and last_day >= ?",
                from,
                login(name),
                label(name),
                from);
        Sql.execute(
                database,
                """
                update api_token set valid_until = ?
                where login = ? and label = ? and revoked_at is null and coalesce(valid_until, 'infinity') > ?""",
                Tehran.beginOf(from),
                login(name),
                label(name),
                Tehran.beginOf(from));
    }

    /** Whether there was anything to end. */
    boolean endNow(TokenName name, TokenEnding ending, Instant now) {
        Timestamp at = Timestamp.from(now);
        Object[] values = {at, ending.by().login(), ending.reason(), login(name), label(name), at};
        int rights = Sql.execute(
                database,
                """
                update token_right set ended_at = ?, ended_by = ?, end_reason = ?
                where login = ? and label = ? and ended_at is null
                  and last_day >= (? at time zone 'Asia/Tehran')::date""",
                values);
        int tokens = Sql.execute(
                database,
                """
                update api_token set revoked_at = ?, revoked_by = ?, revoke_reason = ?
                where login = ? and label = ? and revoked_at is null and coalesce(valid_until, 'infinity') > ?""",
                values);
        return rights + tokens > 0;
    }

    private static String login(TokenName name) {
        return name.login().value();
    }

    private static String label(TokenName name) {
        return name.label().value();
    }

    private static TokenRight read(ResultSet row) throws SQLException {
        return new TokenRight(
                row.getLong("id"),
                new TokenName(new Login(row.getString("login")), new TokenLabel(row.getString("label"))),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("draw_until", LocalDate.class),
                Set.of(row.getString("proposed_person"), row.getString("approved_person")),
                row.getTimestamp("ended_at") != null);
    }
}
