package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.Api;
import jakarta.json.JsonObject;

/** A partner who holds every answer, and every request that was taken, against the contract. */
final class Promised {
    private static final Contract CONTRACT = Contract.written();

    private final Api api;

    private Promised(Api api) {
        this.api = api;
    }

    static Promised as(String token) {
        return new Promised(Api.as(token));
    }

    static Promised anybody() {
        return new Promised(Api.fromElsewhere());
    }

    Api.Answer get(String path, String... headers) {
        return held("GET", api.get(path, headers));
    }

    Api.Answer post(String path, JsonObject body, String... headers) {
        return post(path, body.toString(), headers);
    }

    Api.Answer post(String path, String body, String... headers) {
        Api.Answer answer = held("POST", api.post(path, body, headers));
        if (answer.status() < 300 && !body.isEmpty()) {
            assertThat(CONTRACT.complaintsAboutRequest("POST", pathOf(answer), body))
                    .as("taken: " + body)
                    .isEmpty();
        }
        return answer;
    }

    Api.Answer post(String path, String mediaType, byte[] body, String... headers) {
        return held("POST", api.post(path, mediaType, body, headers));
    }

    /** Posts what has no body. */
    Api.Answer post(String path) {
        return post(path, "");
    }

    private static Api.Answer held(String method, Api.Answer answer) {
        String mediaType = answer.header("Content-Type").orElse("");
        assertThat(CONTRACT.complaintsAbout(method, pathOf(answer), answer.status(), mediaType, answer.text()))
                .as(answer.toString())
                .isEmpty();
        return answer;
    }

    private static String pathOf(Api.Answer answer) {
        return answer.response().request().uri().getPath();
    }
}
