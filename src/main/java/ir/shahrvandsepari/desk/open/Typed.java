package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.kernel.InvalidValue;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What somebody typed into a plain form: kept, shown again in its tidy form, every mistake with a sentence to mend it. */
public final class Typed {

    private final Map<String, String> sent;
    private final Words words;
    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    Typed(Map<String, String> sent, Words words) {
        this.sent = sent;
        this.words = words;
    }

    /**
     * Reads a field.
     *
     * @param missing key of the sentence for a field that was left empty
     */
    <T> Optional<T> read(String field, Function<String, T> parser, String missing) {
        String text = readIfAny(field);
        if (text.isEmpty()) {
            mistakes.put(field, words.say(missing));
            return Optional.empty();
        }
        try {
            T value = parser.apply(text);
            shown.put(field, value.toString());
            return Optional.of(value);
        } catch (InvalidValue invalid) {
            mistake(field, invalid);
            return Optional.empty();
        }
    }

    /** Reads a field that may be left empty, as it was typed. */
    String readIfAny(String field) {
        String text = sent.getOrDefault(field, "").strip();
        shown.put(field, text);
        return text;
    }

    void mistake(String field, InvalidValue invalid) {
        mistakes.put(field, words.invalid(invalid));
    }

    /** What stands in each field. */
    public Map<String, String> getShown() {
        return Collections.unmodifiableMap(shown);
    }

    /** By field, in the order of the page. */
    public Map<String, String> getMistakes() {
        return Collections.unmodifiableMap(mistakes);
    }

    /** Whether anything has to be mended. */
    public boolean isWrong() {
        return !mistakes.isEmpty();
    }
}
