package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.TokenLabel;
import ir.shahrvandsepari.access.TokenName;
import ir.shahrvandsepari.access.TokenRight;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The tokens for those who hold or keep them, never their secrets. Needs no transaction. */
@ApplicationScoped
public class TokenList {
    /** Rows of a list at most; what lives comes first, by its last day. */
    public static final int MOST = 200;

    private static final String ROWS =
            """
            select coalesce(t.login, r.login) as login, coalesce(t.label, r.label) as label,
                p.name as holder, coalesce(o.name, '') as office, coalesce(a.password, a.password_open_until::text) is null as program,
                r.id as right_id, r.valid_from, r.last_day as right_last_day, r.draw_until, r.proposed_person, r.approved_person,
                r.ended_at is not null as right_ended,
                case when t.id is null then r.last_day
                    else (t.valid_until at time zone 'Asia/Tehran')::date - 1 end as last_day,
                t.created_at, t.drawn_by,
                case when t.id is not null then t.revoked_at when r.ended_by is not null then r.ended_at end as ended_at,
                coalesce(t.revoked_by, r.ended_by, '') as ended_by, coalesce(t.revoke_reason, r.end_reason, '') as end_reason
            from token_right r full join api_token t on t.token_right = r.id
            join account a on a.login = coalesce(t.login, r.login)
            join person p using (national_id)
            left join lateral (
                select n.name, n.code from membership m join office_now n on n.id = m.office_id
                where m.login = a.login and ? between m.valid_from and coalesce(m.valid_until, 'infinity') limit 1) o on true
            """;

    private static final String ORDER =
            " order by case when t.id is null and (r.ended_at is not null or r.draw_until < ?) or t.revoked_at is not null"
                    + " or t.valid_until <= now() then 1 else 0 end, last_day, login, coalesce(t.id, r.id) desc limit "
                    + MOST;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Inject
    private Clock clock;

    TokenList() {}

    TokenList(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param words part of a login, a label, a name or an office; empty for all */
    public List<TokenRow> all(String words) {
        LocalDate today = Tehran.today(clock);
        return Sql.all(
                database,
                ROWS + " where strpos(concat_ws(' ', a.login, t.label, r.label, p.name, o.name, o.code), ?) > 0"
                        + ORDER,
                row -> read(row, today),
                today,
                words,
                today);
    }

    /** Those of one account. */
    public List<TokenRow> of(Login login) {
        LocalDate today = Tehran.today(clock);
        return Sql.all(
                database, ROWS + " where a.login = ?" + ORDER, row -> read(row, today), today, login.value(), today);
    }

    private static TokenRow read(ResultSet row, LocalDate today) throws SQLException {
        TokenName name = new TokenName(new Login(row.getString("login")), new TokenLabel(row.getString("label")));
        return new TokenRow(
                name,
                row.getString("holder"),
                row.getString("office"),
                row.getBoolean("program"),
                right(row, name),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                act(row.getTimestamp("created_at"), row.getString("drawn_by"), ""),
                act(row.getTimestamp("ended_at"), row.getString("ended_by"), row.getString("end_reason")),
                today);
    }

    private static Optional<TokenRow.Act> act(Timestamp at, String by, String reason) {
        return at == null
                ? Optional.empty()
                : Optional.of(new TokenRow.Act(at.toInstant(), by == null ? "" : by, reason));
    }

    private static Optional<TokenRight> right(ResultSet row, TokenName name) throws SQLException {
        long id = row.getLong("right_id");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new TokenRight(
                        id,
                        name,
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("right_last_day", LocalDate.class),
                        row.getObject("draw_until", LocalDate.class),
                        Set.of(row.getString("proposed_person"), row.getString("approved_person")),
                        row.getBoolean("right_ended")));
    }
}
