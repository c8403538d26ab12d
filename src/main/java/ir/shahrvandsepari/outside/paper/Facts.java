package ir.shahrvandsepari.outside.paper;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/** A block of {@code facts.json}. What is absent, null or said to be not on file is empty here. */
record Facts(JsonObject json) {

    private static final String NOT_ON_FILE = "not on file";
    private static final JsonProvider JSON = JsonProvider.provider();

    /** @throws jakarta.json.JsonException if the bytes are not a JSON object */
    static Facts read(byte[] bytes) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(bytes))) {
            return new Facts(reader.readObject());
        }
    }

    Optional<String> text(String name) {
        JsonValue value = json.get(name);
        if (value instanceof JsonString string) {
            return Optional.of(string.getString()).filter(text -> !text.isBlank() && !text.equals(NOT_ON_FILE));
        }
        return value instanceof JsonNumber ? Optional.of(value.toString()) : Optional.empty();
    }

    boolean isTrue(String name) {
        return JsonValue.TRUE.equals(json.get(name));
    }

    Optional<Facts> block(String name) {
        return json.get(name) instanceof JsonObject block ? Optional.of(new Facts(block)) : Optional.empty();
    }

    List<Facts> blocks(String name) {
        return array(name).stream()
                .filter(JsonObject.class::isInstance)
                .map(value -> new Facts(value.asJsonObject()))
                .toList();
    }

    List<String> texts(String name) {
        return array(name).stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    private JsonArray array(String name) {
        return json.get(name) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }
}
