package ir.shahrvandsepari.api.problem;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.PersianText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of problems, from {@code i18n/problem}; {@code {name}} stands for a detail of that name. */
final class ProblemText {

    private static final Pattern DETAIL = Pattern.compile("\\{(\\w+)}");

    private ProblemText() {}

    static String title(String slug, Locale locale) {
        return sentence("i18n.problem", "problem." + slug + ".title", Map.of(), locale);
    }

    static String detail(String slug, Map<String, Object> details, Locale locale) {
        return sentence("i18n.problem", "problem." + slug + ".detail", details, locale);
    }

    /** What is wrong with a field: a sentence of the kernel's values, or of the door itself. */
    static String field(String code, Locale locale) {
        String key = "invalid." + code;
        String ours = sentence("i18n.problem", key, Map.of(), locale);
        return ours.equals(key) ? sentence("i18n.kernel", key, Map.of(), locale) : ours;
    }

    private static String sentence(String bundle, String key, Map<String, Object> details, Locale locale) {
        try {
            // no fallback to the language of the machine
            String template = ResourceBundle.getBundle(
                            bundle,
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
            return DETAIL.matcher(template)
                    .replaceAll(name -> Matcher.quoteReplacement(shown(details.get(name.group(1)), locale)));
        } catch (MissingResourceException e) {
            return key;
        }
    }

    private static String shown(Object value, Locale locale) {
        if (value instanceof LocalDate day) {
            return locale.getLanguage().equals("fa") ? JalaliDate.of(day).shortForm(locale) : day.toString();
        }
        return value instanceof Number ? PersianText.digitsFor(locale, value.toString()) : String.valueOf(value);
    }
}
