package ir.shahrvandsepari.casework;

import java.util.Locale;

/**
 * A reason of the library, by which districts return or refuse cases.
 *
 * @param persian its words for whoever reads Persian
 * @param english its words for whoever reads English
 */
public record LibraryReason(ReasonCode code, Kind kind, Wording persian, Wording english) {

    /** What it is a reason for. */
    public enum Kind {
        DEFECT,
        REFUSAL
    }

    /** What is the matter, and what can be done about it. */
    public record Wording(String sentence, String remedy) {}

    /** The words for a language, Persian for one that the library does not know. */
    public Wording in(Locale language) {
        return language.getLanguage().equals("en") ? english : persian;
    }
}
