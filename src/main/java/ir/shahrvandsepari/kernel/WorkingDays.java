package ir.shahrvandsepari.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days on which the municipality works: all but its weekend and its holidays.
 *
 * @param weekend days of the week that are never worked; not all seven
 * @param holidays single days that are not worked; one on a weekend changes nothing
 */
public record WorkingDays(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {
    /** Decades: whoever counts further wants to know whether it is long ago. */
    private static final int MOST = 10_000;

    public WorkingDays {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        if (weekend.size() >= DayOfWeek.values().length) {
            throw new IllegalArgumentException("nobody ever works");
        }
    }

    /** Friday is closed by law, Thursday by an order of the government that may change. */
    public static WorkingDays closedOn(boolean thursday, Set<LocalDate> holidays) {
        return new WorkingDays(
                thursday ? Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY) : Set.of(DayOfWeek.FRIDAY), holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** How many working days lie after the first and up to the last; 0 if the last is not later; at most some ten thousand. */
    public int between(LocalDate first, LocalDate last) {
        int count = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last) && count < MOST; day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /** The last of so many working days after that day; that day itself for none. */
    public LocalDate after(LocalDate first, int workingDays) {
        LocalDate day = first;
        for (int left = workingDays; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }
}
