package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * What a token is to be.
 *
 * @param lastDay last day on which it is taken
 */
public record TokenTerm(TokenLabel label, LocalDate lastDay) {
    /** Days from the first to the last at most: a year and the month in which the next token is put in its place. */
    public static final int LONGEST_DAYS = 400;

    /**
     * Reads what {@link #json()} made.
     *
     * @throws InvalidValue {@code token-label-needed}, {@code token-last-day}
     */
    public static TokenTerm parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject read = reader.readObject();
            return new TokenTerm(new TokenLabel(read.getString("label")), LocalDate.parse(read.getString("lastDay")));
        } catch (JsonException | ClassCastException | NullPointerException | DateTimeException e) {
            throw new InvalidValue("token-last-day", json);
        }
    }

    public String json() {
        return Json.createObjectBuilder()
                .add("label", label.value())
                .add("lastDay", lastDay.toString())
                .build()
                .toString();
    }

    /** @throws InvalidValue {@code token-last-day} if it would end before it begins or live too long */
    public TokenTerm requireFrom(LocalDate firstDay) {
        if (lastDay.isBefore(firstDay) || lastDay.isAfter(firstDay.plusDays(LONGEST_DAYS))) {
            throw new InvalidValue("token-last-day", lastDay.toString());
        }
        return this;
    }
}
