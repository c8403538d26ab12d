package ir.shahrvandsepari.insight;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days from the first to the last, both included; in an address {@code 2026-11-01..2026-11-30}, or one day alone. */
public record Days(LocalDate first, LocalDate last) {

    private static final String BETWEEN = "..";

    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** So many days, of which that is the last. */
    public static Days until(LocalDate last, int count) {
        return new Days(last.minusDays(count - 1L), last);
    }

    /** What an address says, if it says days. */
    public static Optional<Days> parse(String text) {
        int between = text.indexOf(BETWEEN);
        try {
            return Optional.of(
                    between < 0
                            ? of(LocalDate.parse(text))
                            : new Days(
                                    LocalDate.parse(text.substring(0, between)),
                                    LocalDate.parse(text.substring(between + BETWEEN.length()))));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + BETWEEN + last;
    }
}
