package ir.shahrvandsepari.api;

import ir.shahrvandsepari.api.problem.BadFields;
import ir.shahrvandsepari.api.problem.FieldError;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A JSON object of a request, read field by field. Nothing is thrown while reading: all wrong fields are gathered, and
 * {@link #done()} refuses them together with every field that nobody read.
 *
 * <p>Take it as the entity parameter of a resource method; broken JSON and doubled keys never reach the method (400).
 */
public final class JsonBody {

    private final JsonObject json;
    private final String pointer;
    private final List<FieldError> errors;
    private final Set<String> read = new HashSet<>();
    private final List<JsonBody> children = new ArrayList<>();

    private JsonBody(JsonObject json, String pointer, List<FieldError> errors) {
        this.json = json;
        this.pointer = pointer;
        this.errors = errors;
    }

    /** The body of a request. */
    public static JsonBody of(JsonObject json) {
        return new JsonBody(json, "", new ArrayList<>());
    }

    /** A text that must be there, parsed to a value; null if it is missing or wrong, which {@link #done()} tells. */
    public <T> T required(String field, Function<String, T> parse) {
        Optional<T> value = optional(field, parse);
        if (value.isEmpty() && absent(field)) {
            wrong(field, "required");
        }
        return value.orElse(null);
    }

    /** A text that may be there, parsed to a value. */
    public <T> Optional<T> optional(String field, Function<String, T> parse) {
        read.add(field);
        JsonValue value = json.get(field);
        if (absent(field)) {
            return Optional.empty();
        }
        if (!(value instanceof JsonString text)) {
            wrong(field, "not-a-text");
            return Optional.empty();
        }
        return FieldParsing.parse(text.getString(), parse, code -> wrong(field, code));
    }

    /** A yes or no that may be there. */
    public Optional<Boolean> flag(String field) {
        read.add(field);
        JsonValue value = json.get(field);
        if (absent(field)) {
            return Optional.empty();
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return Optional.of(value == JsonValue.TRUE);
        }
        wrong(field, "not-a-boolean");
        return Optional.empty();
    }

    /** A yes or no that must be there; false if it is missing or wrong, which {@link #done()} tells. */
    public boolean requiredFlag(String field) {
        Optional<Boolean> flag = flag(field);
        if (absent(field)) {
            wrong(field, "required");
        }
        return flag.orElse(false);
    }

    /** An object within the object, if it is there. */
    public Optional<JsonBody> object(String field) {
        read.add(field);
        JsonValue value = json.get(field);
        if (absent(field)) {
            return Optional.empty();
        }
        if (!(value instanceof JsonObject inner)) {
            wrong(field, "not-an-object");
            return Optional.empty();
        }
        JsonBody child = new JsonBody(inner, at(field), errors);
        children.add(child);
        return Optional.of(child);
    }

    /** An object within the object that must be there; an empty one, whose required fields are then missing, if not. */
    public JsonBody requiredObject(String field) {
        return object(field).orElseGet(() -> {
            if (absent(field)) {
                wrong(field, "required");
            }
            return new JsonBody(JsonValue.EMPTY_JSON_OBJECT, at(field), new ArrayList<>());
        });
    }

    /** Notes that an object has no business here, whatever stands in it. */
    public void refuse(String field, String code) {
        children.removeIf(child -> child.pointer.equals(at(field)));
        wrong(field, code);
    }

    /** Notes that a field is wrong. */
    public void wrong(String field, String code) {
        errors.add(new FieldError(at(field), code));
    }

    /**
     * Ends the reading.
     *
     * @throws BadFields if any field was wrong, missing or is not known (422)
     */
    public void done() {
        unknown();
        if (!errors.isEmpty()) {
            throw new BadFields(errors);
        }
    }

    private void unknown() {
        json.keySet().stream().filter(name -> !read.contains(name)).forEach(name -> wrong(name, "unknown-field"));
        children.forEach(JsonBody::unknown);
    }

    private boolean absent(String field) {
        JsonValue value = json.get(field);
        return value == null || value == JsonValue.NULL;
    }

    private String at(String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }
}
