package ir.shahrvandsepari.certificate;

import static ir.shahrvandsepari.certificate.CanonicalJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts as anybody may see them: what the answer is good for and for whom comes first, names and numbers of people
 * are partly hidden, enough to compare with a paper in the hand. The salt is left out: with it, hidden names could be
 * tried out against the hash in the log.
 */
final class MaskedFacts {

    private static final List<String> FIRST =
            List.of("validOnlyFor", "purpose", "addressee", "number", "issuedAt", "validUntil");
    private static final Set<String> LEFT_OUT =
            Set.of("salt", "verificationCode", "trackingCode", "schema", "template");
    private static final int ID_HEAD = 3;
    private static final int ID_TAIL = 2;
    private static final String HIDDEN = "***";

    private MaskedFacts() {}

    static JsonObject of(JsonObject facts) {
        JsonObjectBuilder masked = JSON.createObjectBuilder();
        FIRST.stream().filter(facts::containsKey).forEach(field -> masked.add(field, facts.get(field)));
        facts.forEach((field, value) -> {
            if (!FIRST.contains(field) && !LEFT_OUT.contains(field)) {
                masked.add(field, masked(field, value));
            }
        });
        return masked.build();
    }

    private static JsonValue masked(String field, JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject());
            case ARRAY -> array(field, value.asJsonArray());
            case STRING -> JSON.createValue(text(field, ((JsonString) value).getString()));
            default -> value;
        };
    }

    private static JsonObject object(JsonObject object) {
        JsonObjectBuilder masked = JSON.createObjectBuilder();
        object.forEach((field, value) -> masked.add(field, masked(field, value)));
        return masked.build();
    }

    private static JsonArray array(String field, JsonArray array) {
        JsonArrayBuilder masked = JSON.createArrayBuilder();
        array.forEach(value -> masked.add(masked(field, value)));
        return masked.build();
    }

    private static String text(String field, String text) {
        if (text.equals(AnswerFacts.NOT_ON_FILE)) {
            return text;
        }
        return switch (field) {
            case "nationalId" -> number(text);
            case "name", "by" -> name(text);
            default -> text;
        };
    }

    /** {@code 274*****21}. */
    private static String number(String id) {
        int hidden = Math.max(1, id.length() - ID_HEAD - ID_TAIL);
        return id.length() <= ID_HEAD + ID_TAIL
                ? HIDDEN
                : id.substring(0, ID_HEAD) + "*".repeat(hidden) + id.substring(id.length() - ID_TAIL);
    }

    /** The first letter of each word; how many follow is hidden too. */
    private static String name(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + HIDDEN)
                .collect(Collectors.joining(" "));
    }
}
