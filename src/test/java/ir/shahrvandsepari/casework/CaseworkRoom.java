package ir.shahrvandsepari.casework;

import java.time.Clock;
import javax.sql.DataSource;

/** The room without a container, for tests of other rooms. */
public final class CaseworkRoom {
    private CaseworkRoom() {}

    public static ReasonLibrary reasons(DataSource database, Clock clock) {
        return new ReasonLibrary(new Reasons(database), clock);
    }
}
