package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Sql;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import javax.sql.DataSource;

/** The room without a container, for tests of other rooms. */
public final class AccessRoom {
    private AccessRoom() {}

    public static AccountBook accounts(DataSource database, Clock clock) {
        return new AccountBook(new AccountTerms(database), mobiles(database, clock), administrators(database), clock);
    }

    public static MobileBook mobiles(DataSource database, Clock clock) {
        return new MobileBook(new MobileRows(database), clock);
    }

    public static Grants grants(DataSource database) {
        return new Grants(new GrantRows(database), administrators(database));
    }

    static Administrators administrators(DataSource database) {
        return new Administrators(new GrantRows(database));
    }

    public static PasswordBook passwords(DataSource database, Clock clock) {
        return new PasswordBook(new PasswordRows(database), clock);
    }

    public static OneTimeCodeBook codes(DataSource database, Clock clock) {
        return new OneTimeCodeBook(new OneTimeCodes(database), clock);
    }

    /** Who comes with an account today. */
    public static Caller caller(DataSource database, Login login, Clock clock) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(CallerSql.BY_LOGIN)) {
                CallerSql.bind(query, login.value(), clock.instant());
                ResultSet row = query.executeQuery();
                return row.next() ? CallerSql.caller(row).caller() : Caller.anonymous();
            }
        });
    }

    public static Tokens tokens(DataSource database, Clock clock) {
        return new Tokens(new TokenRows(database), clock);
    }

    public static Memberships memberships(DataSource database) {
        return new Memberships(new MembershipRows(database));
    }
}
