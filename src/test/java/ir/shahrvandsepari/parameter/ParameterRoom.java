package ir.shahrvandsepari.parameter;

import java.time.Clock;
import javax.sql.DataSource;

/** The room without a container, for tests of other rooms. */
public final class ParameterRoom {
    private ParameterRoom() {}

    public static ParameterHistory history(DataSource database, Clock clock) {
        return new ParameterHistory(new ParameterRows(database), clock);
    }

    public static HolidayBook holidays(DataSource database, Clock clock) {
        return new HolidayBook(new Holidays(database), clock);
    }
}
