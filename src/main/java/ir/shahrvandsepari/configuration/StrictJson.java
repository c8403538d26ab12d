package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;

/** One JSON object of a bounded size and depth, in UTF-8, no name twice: two readers must not see two configurations. */
final class StrictJson {
    /** Bytes; a city's configuration is a tenth of that. */
    static final int LARGEST = 1_048_576;

    private static final int DEEPEST = 8;
    private static final int SHOWN = 80;
    /** What some editors put before the text. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictJson() {}

    /** @throws BadFile for what is no such object */
    static JsonObject parse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw bad(new InvalidValue("configuration-too-large", "", Integer.toString(bytes.length)));
        }
        String text = text(bytes);
        try {
            requireOnce(text);
            return object(text);
        } catch (JsonException | NoSuchElementException malformed) {
            String at = malformed instanceof JsonParsingException told
                    ? told.getLocation().getLineNumber() + ":"
                            + told.getLocation().getColumnNumber()
                    : text.lines().count() + ":1";
            throw bad(new InvalidValue("configuration-not-json", "", at), malformed);
        }
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            if (reader.readValue() instanceof JsonObject object) {
                return object;
            }
        }
        throw bad(new InvalidValue("configuration-object-expected", "", shown(text)));
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw bad(new InvalidValue("configuration-not-utf8", "", ""), e);
        }
    }

    private static void requireOnce(String text) {
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
                    case END_OBJECT, END_ARRAY -> open.pop();
                    case KEY_NAME -> {
                        if (!open.element().add(parser.getString())) {
                            throw bad(new InvalidValue(
                                    "configuration-name-twice",
                                    "line " + parser.getLocation().getLineNumber(),
                                    parser.getString()));
                        }
                    }
                    default -> {}
                }
                if (open.size() > DEEPEST) {
                    throw bad(new InvalidValue("configuration-too-deep", "", Integer.toString(DEEPEST)));
                }
            }
        }
    }

    private static BadFile bad(InvalidValue problem) {
        return new BadFile(problem);
    }

    private static BadFile bad(InvalidValue problem, Exception cause) {
        BadFile bad = new BadFile(problem);
        bad.initCause(cause);
        return bad;
    }

    /** What stands in a place, short enough to be shown. */
    static String text(JsonValue value) {
        return value == null ? "" : shown(value.toString());
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "\u2026" : text;
    }
}
