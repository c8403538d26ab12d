package ir.shahrvandsepari.desk;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences of the rooms' bundles ({@code i18n/<room>}) in the language of the page, for keys known only at run time. */
@Named
@ApplicationScoped
public class Words {

    private static final String DESK = "desk";
    private static final char DECIMAL_SIGN = '\u066B';
    /** The bundles that explain values; most of them are the kernel's. */
    private static final List<String> VALUES =
            List.of("kernel", "problem", "levy", "payment", "certificate", "property", "casework", "configuration");

    /** A sentence of the desks; {@code {0}} is the first argument. */
    public String say(String key, Object... args) {
        return from(DESK, key, args);
    }

    /** A sentence of a room; {@code {0}} is the first argument. */
    public String from(String room, String key, Object... args) {
        Map<String, Object> numbered = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i++) {
            numbered.put(Integer.toString(i), args[i]);
        }
        return named(room, key, numbered);
    }

    /** A sentence of a room; {@code {name}} is the argument of that name. */
    public String named(String room, String key, Map<String, ?> args) {
        Locale locale = locale();
        String sentence = sentence(room, key, locale);
        for (Map.Entry<String, ?> arg : args.entrySet()) {
            sentence = sentence.replace("{" + arg.getKey() + "}", Show.plain(arg.getValue(), locale));
        }
        return sentence;
    }

    public boolean has(String room, String key) {
        return bundle(room, locale()).containsKey(key);
    }

    /** What to do about a refusal. */
    public String refusal(Refusal refusal) {
        return named("problem", "problem." + refusal.slug() + ".detail", refusal.details());
    }

    public String refusalTitle(Refusal refusal) {
        return named("problem", "problem." + refusal.slug() + ".title", refusal.details());
    }

    /** What is wrong with a value that somebody typed, and how it should look. */
    public String invalid(InvalidValue invalid) {
        String key = "invalid." + invalid.code();
        String room = VALUES.stream().filter(one -> has(one, key)).findFirst().orElse("kernel");
        return from(room, key, PersianText.tidy(String.valueOf(invalid.value())));
    }

    /** A number with slashes or a code within a sentence: digits of the language, left to right whatever stands around it. */
    public String isolated(String code) {
        return "\u2066" + PersianText.digitsFor(locale(), code) + "\u2069";
    }

    /** A name within a sentence: in its own direction, and nothing beside it turned by it. */
    public String apart(String name) {
        return "\u2068" + name + "\u2069";
    }

    /** A number with a decimal point, as the language writes it. */
    public String decimal(String number) {
        String digits = PersianText.digitsFor(locale(), number);
        return locale().getLanguage().equals("fa") ? digits.replace('.', DECIMAL_SIGN) : digits;
    }

    /** The language of the page, Persian outside of any. */
    static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Language.KNOWN.get(0)
                : faces.getViewRoot().getLocale();
    }

    private static String sentence(String room, String key, Locale locale) {
        try {
            return bundle(room, locale).getString(key);
        } catch (MissingResourceException e) {
            // a missing sentence must show and be found, but not take the page down with it
            return "[" + key + "]";
        }
    }

    private static ResourceBundle bundle(String room, Locale locale) {
        return ResourceBundle.getBundle("i18n." + room, locale, Words.class.getClassLoader());
    }
}
