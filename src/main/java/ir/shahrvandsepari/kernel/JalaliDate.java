package ir.shahrvandsepari.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.time4j.PlainDate;
import net.time4j.calendar.PersianCalendar;
import net.time4j.calendar.PersianMonth;
import net.time4j.format.OutputContext;
import net.time4j.format.TextWidth;

/**
 * A day of the official calendar of Iran. Stored days are Gregorian; this is how people and legal periods count them. The
 * leap years are those of time4j's default algorithm (Borkowski), which agrees with the calendar centre of Tehran University.
 *
 * @param year 1 … 3000
 * @param month 1 … 12
 * @param day 1 … 31, 30 in the second half of the year, 29 or 30 in Esfand
 */
public record JalaliDate(int year, int month, int day) implements Comparable<JalaliDate> {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4})(?:[/\\-.]([0-9]{1,2})[/\\-.]([0-9]{1,2})|([0-9]{2})([0-9]{2}))");
    private static final int MONTHS = 12;

    public JalaliDate {
        if (!PersianCalendar.isValid(year, month, day)) {
            throw new InvalidValue("jalali-date-impossible", year + "/" + month + "/" + day);
        }
    }

    /** @throws InvalidValue {@code jalali-date-impossible} */
    public static JalaliDate of(int year, int month, int day) {
        return new JalaliDate(year, month, day);
    }

    public static JalaliDate of(LocalDate day) {
        PersianCalendar jalali = PlainDate.from(day).transform(PersianCalendar.class);
        return new JalaliDate(jalali.getYear(), jalali.getMonth().getValue(), jalali.getDayOfMonth());
    }

    /**
     * Reads {@code 1405/09/03}, {@code 1405-9-3}, {@code ۱۴۰۵/۹/۳}, {@code 14050903}: year first, four digits.
     *
     * @throws InvalidValue {@code jalali-date-malformed} or {@code jalali-date-impossible}
     */
    public static JalaliDate parse(String text) {
        Matcher written =
                WRITTEN.matcher(PersianText.tidy(text == null ? "" : text).replace(" ", ""));
        if (!written.matches()) {
            throw new InvalidValue("jalali-date-malformed", text);
        }
        boolean separated = written.group(2) != null;
        return of(
                Integer.parseInt(written.group(1)),
                Integer.parseInt(written.group(separated ? 2 : 4)),
                Integer.parseInt(written.group(separated ? 3 : 5)));
    }

    /** The last day of Esfand: 29, or 30 in a leap year. */
    public static JalaliDate lastDayOfYear(int year) {
        return of(year, MONTHS, lengthOfMonth(year, MONTHS));
    }

    public static boolean isLeapYear(int year) {
        return lengthOfMonth(year, MONTHS) == 30;
    }

    public boolean isLeapYear() {
        return isLeapYear(year);
    }

    public LocalDate toLocalDate() {
        return PersianCalendar.of(year, month, day).transform(PlainDate.class).toTemporalAccessor();
    }

    /**
     * The same day so many Jalali months on (back, if negative), clipped to the end of a shorter month: two months after
     * 1399/06/31 is 1399/08/30. Periods of the law are counted like this, not in days.
     */
    public JalaliDate plusMonths(int months) {
        int count = Math.addExact(year * MONTHS + month - 1, months);
        int toYear = Math.floorDiv(count, MONTHS);
        int toMonth = Math.floorMod(count, MONTHS) + 1;
        if (toYear < 1 || toYear > 3000) {
            throw new InvalidValue("jalali-date-impossible", toYear + "/" + toMonth + "/" + day);
        }
        return of(toYear, toMonth, Math.min(day, lengthOfMonth(toYear, toMonth)));
    }

    public JalaliDate plusDays(long days) {
        return of(toLocalDate().plusDays(days));
    }

    /** Days from this one to the other; negative when it lies before. */
    public long daysUntil(JalaliDate other) {
        return ChronoUnit.DAYS.between(toLocalDate(), other.toLocalDate());
    }

    public JalaliDate lastDayOfMonth() {
        return of(year, month, lengthOfMonth(year, month));
    }

    /** {@code ۲۰ مهر ۱۳۹۹} or {@code 20 Mehr 1399}. */
    public String longForm(Locale locale) {
        String name = PersianMonth.valueOf(month).getDisplayName(locale, TextWidth.WIDE, OutputContext.FORMAT);
        return PersianText.digitsFor(locale, day + " " + name + " " + year);
    }

    /** {@code 1405/09/03} with the digits of the language. */
    public String shortForm(Locale locale) {
        return PersianText.digitsFor(locale, toString());
    }

    @Override
    public int compareTo(JalaliDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    public boolean isBefore(JalaliDate other) {
        return compareTo(other) < 0;
    }

    public boolean isAfter(JalaliDate other) {
        return compareTo(other) > 0;
    }

    /** {@code 1405/09/03}, year first, ASCII digits. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d/%02d/%02d", year, month, day);
    }

    private static int lengthOfMonth(int year, int month) {
        return PersianCalendar.of(year, month, 1).lengthOfMonth();
    }
}
