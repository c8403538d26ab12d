package ir.shahrvandsepari.sandbox.gateway;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How the bank's machines read and answer. */
final class Answers {
    private static final long MILLIS = 1_000;

    private Answers() {}

    static JsonObject body(HttpServletRequest request) throws IOException {
        try (JsonReader reader = Json.createReader(request.getInputStream())) {
            return reader.readObject();
        }
    }

    static void json(HttpServletResponse response, JsonObject json) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.toString());
    }

    /** No answer: the line hangs for a while, then a machine on the way gives up. No thread waits. */
    static void silence(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        if (seconds == 0) {
            response.sendError(HttpServletResponse.SC_GATEWAY_TIMEOUT);
            return;
        }
        AsyncContext hanging = request.startAsync();
        hanging.setTimeout(seconds * MILLIS);
        hanging.addListener(new GiveUp());
    }

    private static final class GiveUp implements AsyncListener {
        @Override
        public void onTimeout(AsyncEvent event) {
            HttpServletResponse response =
                    (HttpServletResponse) event.getAsyncContext().getResponse();
            response.setStatus(HttpServletResponse.SC_GATEWAY_TIMEOUT);
            event.getAsyncContext().complete();
        }

        @Override
        public void onComplete(AsyncEvent event) {
            // nothing of ours is left to close
        }

        @Override
        public void onError(AsyncEvent event) {
            // the caller hung up first, which is what a silence invites
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // nobody starts it anew
        }
    }
}
