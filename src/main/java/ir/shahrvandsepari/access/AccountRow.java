package ir.shahrvandsepari.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An account on a list.
 *
 * @param name of the person behind it
 * @param terms roles that it holds or will hold
 * @param from its first day
 * @param until its last day
 * @param chooseUntil when a new password must have been chosen
 */
public record AccountRow(
        Login login,
        String name,
        List<RoleTerm> terms,
        AccountState state,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Instant> chooseUntil) {
    static AccountRow read(ResultSet row) throws SQLException {
        String[] terms = (String[]) row.getArray("terms").getArray();
        return new AccountRow(
                new Login(row.getString("login")),
                row.getString("name"),
                Arrays.stream(terms).map(RoleTerm::parse).toList(),
                AccountState.valueOf(row.getString("state")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                Optional.ofNullable(row.getTimestamp("choose_until")).map(Timestamp::toInstant));
    }
}
