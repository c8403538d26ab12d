package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * One version of a reason of the library.
 *
 * @param legalBasis what it stands on
 */
public record ReasonText(
        LibraryReason.Kind kind, LibraryReason.Wording persian, LibraryReason.Wording english, String legalBasis) {
    private static final int LONGEST = 400;

    /** @throws InvalidValue {@code reason-words-needed} for a text that is missing or has more than 400 characters */
    public ReasonText {
        persian = new LibraryReason.Wording(persian(persian.sentence()), persian(persian.remedy()));
        english = new LibraryReason.Wording(tidy(english.sentence()), tidy(english.remedy()));
        legalBasis = tidy(legalBasis);
    }

    private static String persian(String typed) {
        return PersianText.persianDigits(tidy(typed));
    }

    private static String tidy(String typed) {
        String tidy = PersianText.tidy(typed == null ? "" : typed);
        if (tidy.isEmpty() || tidy.length() > LONGEST) {
            throw new InvalidValue("reason-words-needed", tidy);
        }
        return tidy;
    }

    /** The reason that it words. */
    public LibraryReason of(ReasonCode code) {
        return new LibraryReason(code, kind, persian, english);
    }

    /**
     * Reads what {@link #json()} made.
     *
     * @throws InvalidValue {@code reason-words-needed} if it is something else
     */
    public static ReasonText parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return of(reader.readObject());
        } catch (JsonException e) {
            throw new InvalidValue("reason-words-needed", json);
        }
    }

    /** As {@link #parse}. */
    public static ReasonText of(JsonObject json) {
        try {
            return new ReasonText(
                    LibraryReason.Kind.valueOf(json.getString("kind")),
                    new LibraryReason.Wording(json.getString("sentenceFa"), json.getString("remedyFa")),
                    new LibraryReason.Wording(json.getString("sentenceEn"), json.getString("remedyEn")),
                    json.getString("legalBasis"));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new InvalidValue("reason-words-needed", json.toString());
        }
    }

    public JsonObject json() {
        return Json.createObjectBuilder()
                .add("kind", kind.name())
                .add("sentenceFa", persian.sentence())
                .add("remedyFa", persian.remedy())
                .add("sentenceEn", english.sentence())
                .add("remedyEn", english.remedy())
                .add("legalBasis", legalBasis)
                .build();
    }
}
