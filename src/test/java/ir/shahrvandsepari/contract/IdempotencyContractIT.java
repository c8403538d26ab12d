package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One key, one effect, one answer. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class IdempotencyContractIT {

    private static final String PATH = "/api/v1/probe";
    private final String name = UUID.randomUUID().toString();
    private final String key = "key-" + name;

    private static String body(String name, String more) {
        return "{\"name\":\"" + name + "\"" + more + "}";
    }

    private Api.Answer post(String body) {
        return Api.as("demo-notary12").post(PATH, body, "Idempotency-Key", key);
    }

    private int timesDone() {
        return Api.anonymous().get(PATH + "/let-go?name=" + name).json().getInt("times");
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndIsDoneOnce() {
        Api.Answer first = post(body(name, ""));
        Api.Answer again = post(body(name, ""));

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotent-Replay")).isEmpty();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replay")).hasValue("true");
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(timesDone()).isEqualTo(1);
    }

    @Test
    void aChangingRequestWithoutAKeyIsRefused() throws Exception {
        java.net.http.HttpRequest request = java.net.http.HttpRequest.newBuilder(
                        ir.shahrvandsepari.fixture.TestServer.address().resolve(PATH))
                .header("Authorization", "Bearer demo-notary12")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body(name, "")))
                .build();
        Api.Answer answer = new Api.Answer(java.net.http.HttpClient.newHttpClient()
                .send(request, java.net.http.HttpResponse.BodyHandlers.ofByteArray()));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("type")).isEqualTo("/problems/idempotency-key-required");
        assertThat(timesDone()).isZero();
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefusedEvenIfOnlyASpaceDiffers() {
        post(body(name, ""));
        Api.Answer other = post(body(name, " "));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().getString("type")).isEqualTo("/problems/idempotency-key-reused");
        assertThat(timesDone()).isEqualTo(1);
    }

    @Test
    void theSameKeyOfAnotherPartnerIsAnotherKey() {
        Api.Answer first = post(body(name, ""));
        Api.Answer other = Api.as("demo-notary34").post(PATH, body(name, ""), "Idempotency-Key", key);
        assertThat(other.header("Idempotent-Replay")).isEmpty();
        assertThat(first.json().getInt("times") + other.json().getInt("times")).isEqualTo(3);
    }

    @Test
    void whileTheFirstIsRunningTheSecondIsToldSo() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<Api.Answer> first = pool.submit(() -> post(body(name, ",\"wait\":true")));
            Api.anonymous().get(PATH + "/arrived?name=" + name);
            Api.Answer second = post(body(name, ",\"wait\":true"));
            assertThat(second.status()).as(second.toString()).isEqualTo(409);
            assertThat(second.json().getString("type")).isEqualTo("/problems/request-still-running");
            assertThat(second.header("Retry-After")).isPresent();
            timesDone();
            assertThat(first.get().status()).isEqualTo(201);
            assertThat(post(body(name, ",\"wait\":true")).header("Idempotent-Replay"))
                    .hasValue("true");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void fiftyAtOnceAreDoneOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(50);
        try {
            Callable<Api.Answer> request = () -> post(body(name, ""));
            List<Integer> statuses = new ArrayList<>();
            for (Future<Api.Answer> answer : pool.invokeAll(java.util.Collections.nCopies(50, request))) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).isSubsetOf(201, 409).contains(201);
            assertThat(timesDone()).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aRequestThatFailedOnOurSideMayBeSentAgainAndIsNotDoneTwice() {
        Api.Answer failed = post(body(name, ",\"fail\":\"once\""));
        Api.Answer again = post(body(name, ",\"fail\":\"once\""));
        assertThat(failed.status()).isEqualTo(500);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().getInt("times")).isEqualTo(1);
        assertThat(timesDone()).isEqualTo(1);
    }

    @Test
    void aRequestWhoseProcessDiedBlocksNobodyForEver() {
        post(body(name, ""));
        // as a kill between effect and answer leaves it, once the claim is over
        Database.change(
                "update request_key set status = null, answer = null, claimed_until = now() - interval '1 second'"
                        + " where key = sha256(convert_to((select id || ' ' || ? from api_token where hash ="
                        + " sha256(convert_to('demo-notary12', 'UTF8'))) || chr(10) || ?, 'UTF8'))",
                PATH,
                key);
        Api.Answer again = post(body(name, ""));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replay")).isEmpty();
        assertThat(again.json().getInt("times")).isEqualTo(1);
        assertThat(timesDone()).isEqualTo(1);
    }

    @Test
    void aKeyOfStrangeSignsIsRefused() {
        byte[] body = body(name, "").getBytes(StandardCharsets.UTF_8);
        Api.Answer answer =
                Api.as("demo-notary12").post(PATH, "application/json", body, "Idempotency-Key", "k".repeat(256));
        assertThat(answer.status()).isEqualTo(400);
    }
}
