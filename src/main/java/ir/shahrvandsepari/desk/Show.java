package ir.shahrvandsepari.desk;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** How values look on pages: Jalali days, rial by three, digits of the language. */
@Named
@ApplicationScoped
public class Show {

    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    /** This moment, as {@link #moment(Instant)} shows it. */
    public String getNow() {
        return moment(clock.instant());
    }

    /** {@code ۱۴۰۵/۰۹/۰۳}. */
    public String day(LocalDate day) {
        return day == null ? "" : JalaliDate.of(day).shortForm(Words.locale());
    }

    /** {@code ۳ آذر ۱۴۰۵}. */
    public String longDay(LocalDate day) {
        return day == null ? "" : JalaliDate.of(day).longForm(Words.locale());
    }

    /** {@code 2026-11-24}. */
    public String gregorian(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** {@code ۱۴۰۵/۰۹/۰۳، ۱۰:۱۵}, time of Tehran. */
    public String moment(Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime local = instant.atZone(Tehran.ZONE);
        LocalTime time = local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return words.say("show.moment", day(local.toLocalDate()), digits(time));
    }

    public String moment(OffsetDateTime moment) {
        return moment == null ? "" : moment(moment.toInstant());
    }

    /** Grouped by three, without unit. */
    public String rial(Rial amount) {
        return amount == null ? "" : amount.grouped(Words.locale());
    }

    public String toman(Rial amount) {
        return amount == null ? "" : Rial.of(amount.toman()).grouped(Words.locale());
    }

    public String rialInWords(Rial amount) {
        return amount == null ? "" : amount.inWords(Words.locale());
    }

    /** Any number or text with the digits of the language. */
    public String digits(Object value) {
        return value == null ? "" : PersianText.digitsFor(Words.locale(), value.toString());
    }

    /** A whole number grouped by three. */
    public String count(long number) {
        return Rial.of(Math.max(0, number)).grouped(Words.locale());
    }

    /** A length of time in its largest sensible unit. */
    public String span(Duration time) {
        if (time.toSeconds() < 120) {
            return words.say("figures.seconds", count(Math.max(1, time.toSeconds())));
        }
        if (time.toMinutes() < 120) {
            return words.say("figures.minutes", count(time.toMinutes()));
        }
        return time.toHours() < 48
                ? words.say("figures.hours", count(time.toHours()))
                : words.say("figures.days", count(time.toDays()));
    }

    static String plain(Object value, Locale locale) {
        if (value instanceof LocalDate day) {
            return JalaliDate.of(day).longForm(locale);
        }
        if (value instanceof Rial amount) {
            return amount.grouped(locale);
        }
        if (value instanceof String text && ISO_DAY.matcher(text).matches()) {
            // refusals carry days as partners read them
            return plain(LocalDate.parse(text), locale);
        }
        return value instanceof Number ? PersianText.digitsFor(locale, value.toString()) : String.valueOf(value);
    }
}
