package ir.shahrvandsepari.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How near the day is by which a case wants its answer. */
public enum Deadline {
    /** the day is over */
    LATE,
    /** today or one of the next two days */
    SOON,
    /** later */
    FINE;

    private static final int SOON_DAYS = 2;
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    public static Deadline of(LocalDate dueOn, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, dueOn);
        if (left < 0) {
            return LATE;
        }
        return left <= SOON_DAYS ? SOON : FINE;
    }

    /** By its name in addresses, {@code late}. */
    public static Optional<Deadline> named(String key) {
        return Arrays.stream(values()).filter(one -> one.getKey().equals(key)).findFirst();
    }

    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The days of it, as of today. */
    public Days days(LocalDate today) {
        return switch (this) {
            case LATE -> new Days(LONG_AGO, today.minusDays(1));
            case SOON -> new Days(today, today.plusDays(SOON_DAYS));
            case FINE -> new Days(today.plusDays(SOON_DAYS + 1L), LocalDate.of(9999, 12, 31));
        };
    }
}
