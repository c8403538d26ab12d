package ir.shahrvandsepari.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * An account on a list.
 *
 * @param name of the person behind it
 * @param terms roles that it holds or will hold
 */
public record AccountRow(Login login, String name, List<RoleTerm> terms) {
    static AccountRow read(ResultSet row) throws SQLException {
        String[] terms = (String[]) row.getArray("terms").getArray();
        return new AccountRow(
                new Login(row.getString("login")),
                row.getString("name"),
                Arrays.stream(terms).map(RoleTerm::parse).toList());
    }
}
