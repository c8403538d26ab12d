package ir.shahrvandsepari.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads a JSON body strictly: UTF-8, one object and nothing after it, no name twice (else two readers could see two
 * different requests).
 *
 * <p>No CDI bean: behind a proxy Jersey does not see reliably that this reader is nearer than that of JSON-B.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<JsonBody> {

    private static final int DEEPEST = 32;

    private final JsonParserFactory parsers = Json.createParserFactory(Map.of());
    private final JsonReaderFactory readers = Json.createReaderFactory(Map.of());

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == JsonBody.class;
    }

    @Override
    public JsonBody readFrom(
            Class<JsonBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(body.readAllBytes());
    }

    JsonBody read(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            check(text);
            return JsonBody.of(readers.createReader(new StringReader(text)).readObject());
        } catch (JsonException | IllegalStateException | CharacterCodingException e) {
            throw new MalformedJson(e);
        }
    }

    private void check(String text) {
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonParser parser = parsers.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
                    case END_OBJECT, END_ARRAY -> open.pop();
                    case KEY_NAME -> {
                        if (!open.element().add(parser.getString())) {
                            throw new JsonException("a name twice");
                        }
                    }
                    default -> {}
                }
                if (open.size() > DEEPEST) {
                    throw new JsonException("nested too deep");
                }
            }
        }
    }
}
