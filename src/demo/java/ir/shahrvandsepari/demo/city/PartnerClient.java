package ir.shahrvandsepari.demo.city;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** The partner API as an office's program uses it, and the bank's page as its client does. */
final class PartnerClient {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;

    PartnerClient(URI base) {
        this.base = base;
    }

    URI address(String path) {
        return base.resolve(path);
    }

    /** @return what was answered, refusals included: a morning has those as well */
    JsonObject post(String token, String path, JsonObject body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        HttpResponse<String> answer = client.send(
                body == null
                        ? request.POST(HttpRequest.BodyPublishers.noBody()).build()
                        : request.header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                                .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new IOException(path + " answers " + answer.statusCode() + " " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /**
     * Presses a button of the stand-in bank's page and follows the way back.
     *
     * @param page {@code …/OnlinePG/SendToken?token=…}
     * @param how {@code pay}, {@code cancel} or {@code fail}
     */
    void leaveBank(URI page, String how) throws IOException, InterruptedException {
        String token = URLDecoder.decode(page.getRawQuery().substring("token=".length()), StandardCharsets.UTF_8);
        String form = "token=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&how=" + how;
        HttpRequest request = HttpRequest.newBuilder(page.resolve("Card"))
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
    }
}
