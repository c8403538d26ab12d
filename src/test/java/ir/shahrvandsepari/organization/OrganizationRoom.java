package ir.shahrvandsepari.organization;

import java.time.Clock;
import javax.sql.DataSource;

/** The room without a container, for tests of other rooms. */
public final class OrganizationRoom {
    private OrganizationRoom() {}

    public static OfficeRegister register(DataSource database, Clock clock) {
        return new OfficeRegister(new OfficeRows(database), clock);
    }

    /** Reads what is committed. */
    public static OfficeBook book(DataSource database, Clock clock) {
        return new OfficeBook(database, clock);
    }
}
