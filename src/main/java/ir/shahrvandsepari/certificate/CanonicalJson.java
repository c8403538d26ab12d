package ir.shahrvandsepari.certificate;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one spelling of RFC 8785, whose bytes can be hashed by anybody with the same result. */
final class CanonicalJson {

    /** Asked for once: {@code jakarta.json.Json} looks for its provider at every call, which costs more than the JSON. */
    static final JsonProvider JSON = JsonProvider.provider();

    private CanonicalJson() {}

    static byte[] bytes(JsonObject json) {
        try {
            return new JsonCanonicalizer(json.toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException("what was just written is JSON", e);
        }
    }

    static JsonObject read(byte[] bytes) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }

    /** Reads bytes of unknown origin. */
    static Optional<JsonObject> tryRead(byte[] bytes) {
        try {
            return Optional.of(read(bytes));
        } catch (JsonException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
