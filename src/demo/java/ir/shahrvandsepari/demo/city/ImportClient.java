package ir.shahrvandsepari.demo.city;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Brings files by the import API and waits for their reports, as any administrator's script would. */
final class ImportClient {
    private static final Duration LONGEST_LOAD = Duration.ofMinutes(5);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final String token;

    ImportClient(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /**
     * Brings one file.
     *
     * @return where its report will be
     */
    URI bring(String kind, byte[] file) throws IOException, InterruptedException {
        HttpRequest request = request(base.resolve("/api/v1/imports/" + kind))
                .header("Content-Type", "text/csv")
                .header("Content-Disposition", "attachment; filename=\"" + kind + ".csv\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IOException(
                    "the file of " + kind + " was not accepted: " + answer.statusCode() + " " + answer.body());
        }
        return base.resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Returns when the load is complete. */
    void await(URI report) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_LOAD.toNanos();
        JsonObject told = report(report);
        while (told.getString("state").equals("running") && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE);
            told = report(report);
        }
        if (!told.getString("state").equals("completed")) {
            throw new IOException("a file of the demo city was not loaded: " + told);
        }
    }

    private JsonObject report(URI report) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(report).GET().build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(report + " answers " + answer.statusCode() + " " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }
}
