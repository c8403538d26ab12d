package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.sql.DataSource;

/** Where the people behind the accounts are reached. */
@ApplicationScoped
public class Accounts {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    /** The mobile on file of whoever holds this account. */
    public Optional<Mobile> mobileOf(Login login) {
        return Sql.one(
                database,
                "select p.mobile from account a join person p using (national_id) where a.login = ? and p.mobile is not null",
                row -> Mobile.parse(row.getString(1)),
                login.value());
    }
}
