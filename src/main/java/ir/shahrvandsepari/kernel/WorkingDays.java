package ir.shahrvandsepari.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Days on which the municipality works: Saturday to Wednesday. Public holidays are not known here and count as worked. */
public final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek());
    }

    /** How many working days lie after the first and up to the last; 0 if the last is not later. */
    public static int between(LocalDate first, LocalDate last) {
        int count = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
            if (count > 10_000) {
                return count; // decades: whoever asks wants to know whether it is long ago
            }
        }
        return count;
    }

    /** The last of so many working days after that day. */
    public static LocalDate after(LocalDate first, int workingDays) {
        LocalDate day = first;
        for (int left = workingDays; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }
}
