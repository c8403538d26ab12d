package ir.shahrvandsepari.api.problem;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.PersianText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences of the rooms' bundles in the language that a client asks for; {@code {name}} stands for a detail. */
public final class Sentence {
    private static final Pattern DETAIL = Pattern.compile("\\{(\\w+)}");

    private Sentence() {}

    /**
     * The sentence of a room.
     *
     * @param room name of its bundle
     * @param details by name: numbers and days are written as the language writes them, texts stay as they are
     * @return the key itself where the room has no such sentence
     */
    public static String of(String room, String key, Map<String, ?> details, Locale locale) {
        ResourceBundle bundle = bundle(room, locale);
        return bundle.containsKey(key)
                ? DETAIL.matcher(bundle.getString(key))
                        .replaceAll(name -> Matcher.quoteReplacement(shown(details.get(name.group(1)), locale)))
                : key;
    }

    static boolean exists(String room, String key, Locale locale) {
        return bundle(room, locale).containsKey(key);
    }

    /** The details that a sentence names. */
    static Set<String> names(String room, String key, Locale locale) {
        return DETAIL.matcher(bundle(room, locale).getString(key))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
    }

    private static ResourceBundle bundle(String room, Locale locale) {
        // no fallback to the language of the machine
        return ResourceBundle.getBundle(
                "i18n." + room,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String shown(Object value, Locale locale) {
        if (value instanceof LocalDate day) {
            return locale.getLanguage().equals("fa") ? JalaliDate.of(day).shortForm(locale) : day.toString();
        }
        return value instanceof Number ? PersianText.digitsFor(locale, value.toString()) : String.valueOf(value);
    }
}
