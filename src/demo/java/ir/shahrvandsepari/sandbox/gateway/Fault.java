package ir.shahrvandsepari.sandbox.gateway;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.OptionalLong;

/**
 * A failure to come.
 *
 * @param on where it happens
 * @param amount rial; only a payment of that amount meets it, so that tests beside each other do not
 * @param times how many calls meet it
 * @param value what the kind wants: seconds, a code, minutes, a number of calls
 */
record Fault(Step on, Kind kind, OptionalLong amount, int times, long value) {
    /** Where a fault happens. */
    enum Step {
        TOKEN,
        RECEIPT,
        VERIFY,
        REVERSE,
        CALLBACK
    }

    /** What goes wrong. */
    enum Kind {
        /** Nothing is done and no answer comes; the connection hangs for {@code value} seconds before it breaks. */
        SILENCE,
        /** The bank does what it was asked, but its answer is lost. */
        LOST,
        /** The answer is the error code {@code value}. */
        ERROR,
        /** The card was debited {@code value} rial less than asked. */
        WRONG_AMOUNT,
        /** The bank thinks it is {@code value} minutes later than it is. */
        LATE,
        /** The browser returns as with protocol 3.x, by a posted form with all fields. */
        FORM,
        /** The same callback comes {@code value} times more. */
        DUPLICATE,
        /** The browser returns with the token of a payment to another merchant. */
        FOREIGN_TOKEN,
        /** The browser never returns. */
        CLOSED
    }

    /** @throws IllegalArgumentException for an unknown step or kind */
    static Fault of(JsonObject json) {
        return new Fault(
                Step.valueOf(json.getString("on", "")),
                Kind.valueOf(json.getString("kind", "")),
                json.get("amount") instanceof JsonNumber amount
                        ? OptionalLong.of(amount.longValue())
                        : OptionalLong.empty(),
                json.getInt("times", 1),
                json.get("value") instanceof JsonNumber value ? value.longValue() : 0);
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("on", on.name())
                .add("kind", kind.name())
                .add("times", times)
                .add("value", value);
        amount.ifPresent(rial -> json.add("amount", rial));
        return json.build();
    }

    boolean meets(Step step, long rial) {
        return on == step && times > 0 && (amount.isEmpty() || amount.getAsLong() == rial);
    }

    Fault once() {
        return new Fault(on, kind, amount, times - 1, value);
    }
}
