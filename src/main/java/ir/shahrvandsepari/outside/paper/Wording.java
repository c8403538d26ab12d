package ir.shahrvandsepari.outside.paper;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** How the paper says things: always Persian, because whoever receives it reads Persian. */
final class Wording {

    private static final Locale PERSIAN = Locale.forLanguageTag("fa");
    private static final ResourceBundle PAPER = ResourceBundle.getBundle("i18n.paper", PERSIAN);
    private static final ResourceBundle RULES = ResourceBundle.getBundle("i18n.eligibility", PERSIAN);

    private Wording() {}

    static String label(String key) {
        return PAPER.getString(key);
    }

    static Words sentence(String key, Words... said) {
        return Words.sentence(label(key), said);
    }

    /** The word for a name from a fixed list; a name that this paper does not know yet stands as it is. */
    static Words word(String list, String name) {
        return word(PAPER, list + "." + name, name);
    }

    static Words rule(String name) {
        return word(RULES, "rule." + name, name);
    }

    private static Words word(ResourceBundle bundle, String key, String name) {
        try {
            return Words.said(bundle.getString(key));
        } catch (MissingResourceException e) {
            return Words.code(name);
        }
    }

    static Words orNotOnFile(Optional<Words> words) {
        return words.orElseGet(() -> sentence("not-on-file"));
    }

    static Words number(String digits) {
        return Words.said(PersianText.persianDigits(digits));
    }

    /** {@code ۳ آذر ۱۴۰۵ (2026-11-24)}. */
    static Words day(LocalDate day) {
        String jalali = JalaliDate.of(day).longForm(PERSIAN);
        return Words.sentence("{0} {1}", Words.said(jalali), Words.code("(" + day + ")"));
    }

    static Words day(String isoDay) {
        return day(LocalDate.parse(isoDay));
    }

    static Words moment(String isoMoment) {
        ZonedDateTime moment = OffsetDateTime.parse(isoMoment).atZoneSameInstant(Tehran.ZONE);
        String time = "%02d:%02d".formatted(moment.getHour(), moment.getMinute());
        return sentence("at", day(moment.toLocalDate()), Words.code(PersianText.persianDigits(time)));
    }
}
