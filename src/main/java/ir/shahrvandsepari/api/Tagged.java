package ir.shahrvandsepari.api;

import ir.shahrvandsepari.kernel.Sha256;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Answers of reading methods with their {@code ETag}; 304 to a client that has them already. */
public final class Tagged {

    private static final int TAG_BYTES = 16;

    private Tagged() {}

    /** The answer for this JSON. */
    public static Response json(Request request, JsonObject json) {
        return bytes(request, json.toString().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON);
    }

    /** The answer for bytes of any media type. */
    public static Response bytes(Request request, byte[] bytes, String mediaType) {
        EntityTag tag = new EntityTag(hash(bytes));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        return Response.ok(bytes, mediaType).tag(tag).build();
    }

    private static String hash(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Sha256.of(bytes), TAG_BYTES));
    }
}
