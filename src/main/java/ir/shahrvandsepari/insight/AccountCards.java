package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.access.RoleTerm;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;

/** What accounts are for, for those who hold them. Needs no transaction. */
@ApplicationScoped
public class AccountCards {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Inject
    private Clock clock;

    /** What the account is for today and later; what is over is left out. */
    public AccountCard of(Login login) {
        LocalDate today = Tehran.today(clock);
        return new AccountCard(
                Sql.all(
                        database,
                        """
                        select role, district, valid_from, valid_until from account_role
                        where login = ? and coalesce(valid_until, 'infinity') >= ? order by valid_from, role, district""",
                        AccountCards::held,
                        login.value(),
                        today),
                Sql.all(
                        database,
                        """
                        select o.name, m.valid_from, m.valid_until from membership m join office_now o on o.id = m.office_id
                        where m.login = ? and coalesce(m.valid_until, 'infinity') >= ? order by m.valid_from""",
                        row -> new AccountCard.Joined(row.getString("name"), day(row, "valid_from"), until(row)),
                        login.value(),
                        today));
    }

    private static AccountCard.Held held(ResultSet row) throws SQLException {
        RoleTerm role = new RoleTerm(
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getObject("district", Integer.class)),
                Optional.empty());
        return new AccountCard.Held(role, day(row, "valid_from"), until(row));
    }

    private static Optional<LocalDate> until(ResultSet row) throws SQLException {
        return Optional.ofNullable(day(row, "valid_until"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
