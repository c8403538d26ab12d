package ir.shahrvandsepari.organization;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * What an office is from a day on.
 *
 * @param name full Persian name as printed on papers
 * @param pilot whether it takes part in the pilot
 * @param suspended whether it may not file; what it has filed goes on
 */
public record OfficeTerm(String name, boolean pilot, boolean suspended) {
    private static final int LONGEST = 120;

    /** @throws InvalidValue {@code office-name-needed} */
    public OfficeTerm {
        name = PersianText.persianDigits(PersianText.tidy(name == null ? "" : name));
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new InvalidValue("office-name-needed", name);
        }
    }

    /**
     * Reads what {@link #json()} made.
     *
     * @throws InvalidValue {@code office-name-needed} if it is something else
     */
    public static OfficeTerm parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject read = reader.readObject();
            return new OfficeTerm(read.getString("name"), read.getBoolean("pilot"), read.getBoolean("suspended"));
        } catch (JsonException | ClassCastException | NullPointerException e) {
            throw new InvalidValue("office-name-needed", json);
        }
    }

    public String json() {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("pilot", pilot)
                .add("suspended", suspended)
                .build()
                .toString();
    }
}
