package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The fields of one object of the file, each read once and none left over. */
final class Fields {
    private final String subject;
    private final JsonObject json;
    /** Of what was asked for, so that a name that nobody asked for is told. */
    private final Set<String> asked = new TreeSet<>();

    /** @param subject the key that the object stands under */
    Fields(String subject, JsonObject json) {
        this.subject = subject;
        this.json = json;
    }

    /** The key that it stands under. */
    String subject() {
        return subject;
    }

    boolean has(String name) {
        asked.add(name);
        return json.containsKey(name);
    }

    /** @throws InvalidValue {@code configuration-field-missing}, {@code configuration-text-expected} */
    String text(String name) {
        if (value(name) instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        throw new InvalidValue(
                "configuration-text-expected", name, json.get(name).toString());
    }

    /** A text as something else reads it, whose complaint is told with the field. */
    String checked(String name, UnaryOperator<String> reader) {
        String text = text(name);
        try {
            return reader.apply(text);
        } catch (InvalidValue invalid) {
            throw invalid.at(name);
        }
    }

    /** @throws InvalidValue {@code configuration-field-missing}, {@code configuration-number-expected} */
    int number(String name) {
        if (value(name) instanceof JsonNumber number && number.toString().matches("[0-9]{1,9}")) {
            return number.intValueExact();
        }
        throw new InvalidValue(
                "configuration-number-expected", name, json.get(name).toString());
    }

    /** @throws InvalidValue {@code configuration-field-missing}, {@code configuration-switch-expected} */
    boolean flag(String name) {
        JsonValue value = value(name);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw new InvalidValue("configuration-switch-expected", name, value.toString());
        }
        return value == JsonValue.TRUE;
    }

    /** @throws InvalidValue {@code configuration-field-missing}, {@code configuration-day-malformed} */
    LocalDate day(String name) {
        return day(name, text(name));
    }

    static LocalDate day(String name, String text) {
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException impossible) {
            throw (InvalidValue) new InvalidValue("configuration-day-malformed", name, text).initCause(impossible);
        }
        throw new InvalidValue("configuration-day-malformed", name, text);
    }

    /** @throws InvalidValue {@code configuration-value-unknown} if it is none of the constants */
    <E extends Enum<E>> E one(Class<E> type, String name) {
        String text = text(name);
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        String known = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw new InvalidValue("configuration-value-unknown", name, known);
    }

    private JsonValue value(String name) {
        if (!has(name)) {
            throw new InvalidValue("configuration-field-missing", name, name);
        }
        return json.get(name);
    }

    /** @throws InvalidValue {@code configuration-field-unknown} if something stands there that nobody asked for */
    void requireNothingElse() {
        json.keySet().stream().filter(name -> !asked.contains(name)).findFirst().ifPresent(name -> {
            throw new InvalidValue("configuration-field-unknown", name, name);
        });
    }
}
