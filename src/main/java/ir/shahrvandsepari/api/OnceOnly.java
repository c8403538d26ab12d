package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.RequestKeys;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The front half of idempotency: claims the key before the resource method runs, or answers in its place. The back half,
 * which keeps the answer, is {@link AnswerKeeper}.
 */
@Provider
@Idempotent
@ApplicationScoped
@Priority(Priorities.USER - 1000)
public class OnceOnly implements ContainerRequestFilter {

    static final String REPLAY = "Idempotent-Replay";
    static final String BODY = "separi.spooled-body";
    private static final String KEY = "[\\x21-\\x7e]{1,255}";

    @Inject
    private RequestKeys keys;

    @Inject
    private CurrentCaller caller;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString("Idempotency-Key");
        if (key == null || !key.matches(KEY)) {
            throw new Refusal("idempotency-key-required");
        }
        SpooledBody body = SpooledBody.of(request.getEntityStream());
        request.setProperty(BODY, body);
        request.setEntityStream(body.open());
        URI address = request.getUriInfo().getRequestUri();
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        byte[] hash = body.hashWith(query.getBytes(StandardCharsets.UTF_8));
        String scope = caller.tokenId().orElse(0) + " " + address.getRawPath();
        answerInstead(keys.claim(new RequestKeys.Key(scope, key), hash), request);
    }

    private static void answerInstead(RequestKeys.Claimed claimed, ContainerRequestContext request) {
        if (claimed instanceof RequestKeys.Answered answer) {
            request.abortWith(replay(answer));
        } else if (claimed instanceof RequestKeys.Running running) {
            throw new Refusal("request-still-running", Map.of("retryAfterSeconds", running.seconds()));
        } else if (claimed instanceof RequestKeys.OtherBody) {
            throw new Refusal("idempotency-key-reused");
        }
    }

    private static Response replay(RequestKeys.Answered answer) {
        Response.ResponseBuilder response =
                Response.status(answer.status()).header(REPLAY, "true").header("Location", answer.location());
        if (answer.body().length > 0) {
            response.entity(answer.body()).type(answer.contentType());
        }
        return response.build();
    }
}
