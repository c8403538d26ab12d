package ir.shahrvandsepari.outside.gateway;

import ir.shahrvandsepari.payment.GatewayAnswer;
import ir.shahrvandsepari.payment.GatewayCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** One JSON question over HTTP. Whatever is not a JSON object in time is silence: it says nothing about the money. */
@ApplicationScoped
class SepCalls {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    private final Duration patience;

    SepCalls() {
        this(ANSWER);
    }

    SepCalls(Duration patience) {
        this.patience = patience;
    }

    GatewayAnswer<JsonObject> post(URI address, JsonObject question) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question.toString()))
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            return read(answer);
        } catch (IOException | JsonException silence) {
            return silence(silence.getClass().getSimpleName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return silence("interrupted");
        }
    }

    private static GatewayAnswer<JsonObject> read(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            byte[] bytes = body.readNBytes(LONGEST_ANSWER);
            if (answer.statusCode() >= 500 || answer.statusCode() >= 300 && answer.statusCode() < 400) {
                return silence("http " + answer.statusCode());
            }
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
                return new GatewayAnswer.Said<>(reader.readObject());
            }
        }
    }

    private static GatewayAnswer<JsonObject> silence(String why) {
        return new GatewayAnswer.Silence<>(new GatewayCode(why));
    }
}
