package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.PersianText;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * Whom an account is for. No secret is part of it: it stands in a proposal.
 *
 * @param name up to 120 characters
 * @param mobile the telephone by which the person proves who chooses the password
 */
public record AccountHolder(NationalId person, String name, Mobile mobile) {
    private static final int LONGEST = 120;

    /** @throws InvalidValue {@code account-name-needed} */
    public AccountHolder {
        name = PersianText.tidy(name == null ? "" : name);
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new InvalidValue("account-name-needed", name);
        }
    }

    /**
     * Reads what {@link #json()} made.
     *
     * @throws InvalidValue {@code account-name-needed} if it is something else, and what the numbers find wrong
     */
    public static AccountHolder parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject read = reader.readObject();
            return new AccountHolder(
                    NationalId.parse(read.getString("nationalId")),
                    read.getString("name"),
                    Mobile.parse(read.getString("mobile")));
        } catch (JsonException | ClassCastException | NullPointerException e) {
            throw new InvalidValue("account-name-needed", null);
        }
    }

    public String json() {
        return Json.createObjectBuilder()
                .add("nationalId", person.value())
                .add("name", name)
                .add("mobile", mobile.value())
                .build()
                .toString();
    }
}
