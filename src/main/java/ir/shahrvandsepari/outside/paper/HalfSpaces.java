package ir.shahrvandsepari.outside.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the half-spaces (U+200C) of a paper's words stand: FOP shapes by them and then drops them. If a paper spells one
 * word both with and without, the spelling with half-spaces is taken for both.
 */
final class HalfSpaces {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u200C]+");

    /** From the word without half-spaces to the word as it is spelled. */
    private final Map<String, String> spelled = new HashMap<>();

    static HalfSpaces of(List<String> texts) {
        HalfSpaces found = new HalfSpaces();
        for (String text : texts) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                if (word.group().indexOf('\u200C') >= 0) {
                    found.spelled.put(word.group().replace("\u200C", ""), word.group());
                }
            }
        }
        return found;
    }

    /** The text with the half-spaces that its words have in the paper. */
    String restored(String text) {
        Matcher word = WORD.matcher(text);
        return word.replaceAll(found -> spelled.getOrDefault(found.group(), found.group()));
    }
}
