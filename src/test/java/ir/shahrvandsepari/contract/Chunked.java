package ir.shahrvandsepari.contract;

import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Posts JSON without announcing its length. */
final class Chunked {

    private Chunked() {}

    static Api.Answer post(String path, String body) throws IOException, InterruptedException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(TestServer.address().resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build();
        return new Api.Answer(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray()));
    }
}
