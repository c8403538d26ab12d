package ir.shahrvandsepari.parameter;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;

/**
 * A day on which the municipality does not work.
 *
 * @param name what people call it, for screens
 */
public record Holiday(LocalDate day, Scope scope, Kind kind, String name) {
    private static final int LONGEST = 120;

    /** Where it holds. Both close this municipality; it tells who has announced the day. */
    public enum Scope {
        NATIONAL,
        PROVINCE
    }

    /** Why. */
    public enum Kind {
        /** Stands on its day of the Jalali year. */
        SOLAR,
        /** Follows the moon: announced for each year, and may still shift by a day. */
        LUNAR,
        /** Ordered on short notice: heat, cold, air, power. */
        CLOSURE
    }

    public Holiday {
        name = PersianText.tidy(name == null ? "" : name);
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new InvalidValue("holiday-name-needed", name);
        }
    }

    /** What it is, without its day. */
    public String json() {
        return Json.createObjectBuilder()
                .add("scope", scope.name())
                .add("kind", kind.name())
                .add("name", name)
                .build()
                .toString();
    }

    /**
     * Reads what {@link #json()} made.
     *
     * @throws InvalidValue {@code holiday-name-needed} if it is something else
     */
    public static Holiday parse(LocalDate day, String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject read = reader.readObject();
            return new Holiday(
                    day,
                    Scope.valueOf(read.getString("scope")),
                    Kind.valueOf(read.getString("kind")),
                    read.getString("name"));
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new InvalidValue("holiday-name-needed", json);
        }
    }
}
