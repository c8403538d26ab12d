package ir.shahrvandsepari.crash;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.kernel.Tehran;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server dies at each of the five points of issuance, comes back, and nobody can tell. */
class IssuanceCrashIT {
    private static MortalServer server;
    private static ManyProperties houses;
    private static int next;

    @BeforeAll
    static void startAServerThatMayDie() throws Exception {
        server = MortalServer.begin("issuance");
        houses = new ManyProperties(5, 1, 20).load(server.as("demo-admin"), LocalDate.now(Tehran.ZONE));
    }

    @AfterAll
    static void endIt() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"prepared", "sealed", "appended", "integrated", "issued"})
    void aCertificateOutlivesTheDeathOfTheServerWhen(String point) throws Exception {
        int house = next++;
        String key = UUID.randomUUID().toString();
        Api notary = server.as("demo-notary12");
        List<String> answeredBefore = server.rows().column("select tracking_code from inquiry");

        server.holdAt(point);
        CompletableFuture<Void> unanswered = CompletableFuture.runAsync(() -> fileInVain(notary, house, key));
        server.awaitHeld();
        server.kill();
        unanswered.join();
        server.release();
        server.start();

        Api.Answer again = askAgain(notary, house, key);
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        Invariants invariants = new Invariants(server.rows()).awaitRecovery();
        invariants.hold(answeredBefore);
        String trackingCode = again.json().getString("trackingCode");
        assertThat(notary.get("/api/v1/inquiries/" + trackingCode).json().getString("state"))
                .isEqualTo("issued");
        assertThat(server.rows()
                        .number("select count(*) from inquiry where renovation_code = ?::text", houses.code(house)))
                .as("inquiries about this house")
                .isEqualTo(1);
    }

    /** As a client does: the dead server's claim on the key lasts a few seconds more, and the answer says how many. */
    private static Api.Answer askAgain(Api notary, int house, String key) {
        AtomicReference<Api.Answer> answer = new AtomicReference<>();
        MortalServer.await("the claim of the dead server ends", Duration.ofSeconds(20), () -> {
            answer.set(notary.post("/api/v1/inquiries", houses.transfer(house), "Idempotency-Key", key));
            return answer.get().status() != 409;
        });
        return answer.get();
    }

    private static void fileInVain(Api notary, int house, String key) {
        try {
            notary.post("/api/v1/inquiries", houses.transfer(house), "Idempotency-Key", key);
        } catch (UncheckedIOException theServerDied) {
            return;
        }
    }
}
