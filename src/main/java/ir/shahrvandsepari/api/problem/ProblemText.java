package ir.shahrvandsepari.api.problem;

import java.util.Locale;
import java.util.Map;

/** The sentences of problems, from {@code i18n/problem}; {@code {name}} stands for a detail of that name. */
final class ProblemText {
    private static final String ROOM = "problem";

    private ProblemText() {}

    static String title(String slug, Locale locale) {
        return Sentence.of(ROOM, "problem." + slug + ".title", Map.of(), locale);
    }

    /** Where the sentence names a detail that is not known, {@code .without} says it without. */
    static String detail(String slug, Map<String, Object> details, Locale locale) {
        String key = "problem." + slug + ".detail";
        boolean lacking = Sentence.exists(ROOM, key + ".without", locale)
                && !details.keySet().containsAll(Sentence.names(ROOM, key, locale));
        return Sentence.of(ROOM, lacking ? key + ".without" : key, details, locale);
    }

    /** What is wrong with a field: a sentence of the kernel's values, or of the door itself. */
    static String field(String code, Locale locale) {
        String key = "invalid." + code;
        return Sentence.of(Sentence.exists(ROOM, key, locale) ? ROOM : "kernel", key, Map.of(), locale);
    }
}
