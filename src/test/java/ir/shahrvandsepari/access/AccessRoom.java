package ir.shahrvandsepari.access;

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

    public static Tokens tokens(DataSource database, Clock clock) {
        return new Tokens(new TokenRows(database), clock);
    }

    public static Memberships memberships(DataSource database) {
        return new Memberships(new MembershipRows(database));
    }
}
