package ir.shahrvandsepari.approval;

import java.time.Clock;
import javax.sql.DataSource;

/** The room without a container, for tests of other rooms. */
public final class ApprovalRoom {
    private ApprovalRoom() {}

    public static ChangeBook changes(DataSource database, Clock clock) {
        return new ChangeBook(new Changes(database), clock);
    }
}
