package ir.shahrvandsepari.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Legal time of the municipality. "Today" is always the day in Tehran, wherever the server stands. */
public final class Tehran {
    /** Asia/Tehran: UTC+3:30, without daylight saving since 1402. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tehran");

    private Tehran() {}

    /** The day in Tehran at the clock's instant, whatever the clock's own zone. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The moment at which a day begins in Tehran. */
    public static OffsetDateTime beginOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    /** The day in Tehran at that instant. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
