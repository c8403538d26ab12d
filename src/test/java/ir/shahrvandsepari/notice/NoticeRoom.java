package ir.shahrvandsepari.notice;

import java.time.Clock;
import javax.sql.DataSource;

/** The room without a container, for tests of other rooms. */
public final class NoticeRoom {
    private NoticeRoom() {}

    public static NoticeWords words(DataSource database, Clock clock) {
        return new NoticeWords(new NoticeTexts(database), clock);
    }
}
