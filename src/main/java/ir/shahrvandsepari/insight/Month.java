package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.kernel.JalaliDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A month of the calendar of Iran; in an address {@code 1405-08}, of the years in which there are certificates and parameters.
 * Its days are those of Tehran.
 */
public record Month(int year, int number) {
    private static final Pattern WRITTEN = Pattern.compile("(1399|14[0-9]{2})-(0[1-9]|1[0-2])");

    public static Month of(LocalDate day) {
        JalaliDate jalali = JalaliDate.of(day);
        return new Month(jalali.year(), jalali.month());
    }

    /** What an address says, if it says a month. */
    public static Optional<Month> parse(String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        return written.matches()
                ? Optional.of(new Month(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    /** This month, which is not over, and so many before it, the newest first. */
    public static List<Month> upTo(LocalDate today, int before) {
        return IntStream.rangeClosed(0, before)
                .mapToObj(months -> of(today).plus(-months))
                .toList();
    }

    public LocalDate first() {
        return day().toLocalDate();
    }

    public LocalDate last() {
        return day().lastDayOfMonth().toLocalDate();
    }

    /** All its days. */
    public Days days() {
        return new Days(first(), last());
    }

    public Month before() {
        return plus(-1);
    }

    /** Whether its last day is over. */
    public boolean isOver(LocalDate today) {
        return last().isBefore(today);
    }

    public boolean hasBegun(LocalDate today) {
        return !first().isAfter(today);
    }

    private Month plus(int months) {
        JalaliDate there = day().plusMonths(months);
        return new Month(there.year(), there.month());
    }

    private JalaliDate day() {
        return JalaliDate.of(year, number, 1);
    }

    @Override
    public String toString() {
        return day().toString().replace('/', '-').substring(0, "1405-08".length());
    }
}
