package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Tehran;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** How a caller stands in the database: account, person, today's roles, districts and office, in one row. */
final class CallerSql {

    private static final String CALLER =
            """
            select a.login, p.national_id, p.name, m.office_id, r.roles, r.districts, r.held, a.sessions_from, %s as token_id
            from %s
            join person p using (national_id)
            left join lateral (
                select array_agg(distinct role) as roles,
                       array_agg(distinct district) filter (where district is not null) as districts,
                       array_agg(role || ' ' || district) filter (where district is not null) as held
                from account_role
                where login = a.login and valid_from <= ? and (valid_until is null or valid_until >= ?)) r on true
            left join lateral (
                select office_id from membership
                where login = a.login and valid_from <= ? and (valid_until is null or valid_until >= ?)
                order by valid_from desc limit 1) m on true
            where a.valid_from <= ? and (a.valid_until is null or a.valid_until >= ?) and %s
            """;

    static final String BY_LOGIN = CALLER.formatted("0", "account a", "a.login = ?");

    static final String BY_TOKEN = CALLER.formatted(
            "t.id",
            "api_token t join account a using (login)",
            "t.hash = ? and t.revoked_at is null and coalesce(t.valid_until, 'infinity') > ?");

    private static final int DAYS = 6;

    private CallerSql() {}

    static void bind(PreparedStatement query, Object value, Instant now) throws SQLException {
        LocalDate today = Tehran.dayOf(now);
        for (int i = 1; i <= DAYS; i++) {
            query.setObject(i, today);
        }
        query.setObject(DAYS + 1, value);
        if (value instanceof byte[]) {
            query.setTimestamp(DAYS + 2, Timestamp.from(now));
        }
    }

    static Callers.Recognised caller(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Object role : elements(row.getArray("roles"))) {
            roles.add(Role.valueOf((String) role));
        }
        Set<Integer> districts = new HashSet<>();
        for (Object district : elements(row.getArray("districts"))) {
            districts.add(((Number) district).intValue());
        }
        Map<Role, Set<Integer>> held = new EnumMap<>(Role.class);
        for (Object pair : elements(row.getArray("held"))) {
            String[] parts = ((String) pair).split(" ");
            held.computeIfAbsent(Role.valueOf(parts[0]), role -> new HashSet<>())
                    .add(Integer.valueOf(parts[1]));
        }
        long office = row.getLong("office_id");
        OptionalLong officeId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(office);
        Caller caller = new Caller(
                row.getString("login"),
                row.getString("national_id"),
                row.getString("name"),
                roles,
                officeId,
                districts,
                held);
        Timestamp sessionsFrom = row.getTimestamp("sessions_from");
        return new Callers.Recognised(
                caller, row.getLong("token_id"), sessionsFrom == null ? Instant.MIN : sessionsFrom.toInstant());
    }

    private static Object[] elements(Array array) throws SQLException {
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }
}
