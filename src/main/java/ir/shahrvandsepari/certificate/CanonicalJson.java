package ir.shahrvandsepari.certificate;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one spelling of RFC 8785, whose bytes can be hashed by anybody with the same result. */
final class CanonicalJson {

    private CanonicalJson() {}

    static byte[] bytes(JsonObject json) {
        try {
            return new JsonCanonicalizer(json.toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException("what was just written is JSON", e);
        }
    }

    static JsonObject read(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
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
