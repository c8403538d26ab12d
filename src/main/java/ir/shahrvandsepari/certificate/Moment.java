package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.Tehran;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** How papers, lists and answers of this room write a moment: Tehran time, always with its seconds. */
public final class Moment {

    private Moment() {}

    /** {@code 2026-11-24T11:30:00+03:30}. */
    public static String text(OffsetDateTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS)
                .atZoneSameInstant(Tehran.ZONE)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
