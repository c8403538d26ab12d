package ir.shahrvandsepari.crash;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.kernel.Tehran;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Twenty deaths at random moments under load ({@code -Pdrills}); the seed is printed so that a failure can be repeated. */
@Tag("drill")
class CrashDrillIT {
    private static final int DEATHS = 20;
    private static final int NOTARIES = 8;

    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger nextHouse = new AtomicInteger();

    @Test
    void nothingIsLostInTwentyDeathsUnderLoad() throws Exception {
        long seed = Long.getLong("separi.drill.seed", System.nanoTime());
        Random random = new Random(seed);
        try (MortalServer server = MortalServer.begin("drill")) {
            ManyProperties houses =
                    new ManyProperties(5, 2, 20_000).load(server.as("demo-admin"), LocalDate.now(Tehran.ZONE));
            for (int death = 1; death <= DEATHS; death++) {
                dieUnderLoad(server, houses, 200 + random.nextInt(4_000));
                server.start();
                new Invariants(server.rows()).awaitRecovery().hold(answered);
            }
            assertThat(answered).as("answered inquiries, seed " + seed).hasSizeGreaterThan(DEATHS);
        }
    }

    private void dieUnderLoad(MortalServer server, ManyProperties houses, int millis) throws InterruptedException {
        AtomicBoolean alive = new AtomicBoolean(true);
        ExecutorService notaries = Executors.newFixedThreadPool(NOTARIES);
        for (int i = 0; i < NOTARIES; i++) {
            notaries.submit(() -> fileUntilDeath(server.as("demo-notary12"), houses, alive));
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        server.kill();
        alive.set(false);
        notaries.shutdown();
        assertThat(notaries.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
    }

    private void fileUntilDeath(Api notary, ManyProperties houses, AtomicBoolean alive) {
        while (alive.get()) {
            try {
                Api.Answer answer = notary.post("/api/v1/inquiries", houses.transfer(nextHouse.getAndIncrement()));
                if (answer.status() == 201) {
                    answered.add(answer.json().getString("trackingCode"));
                }
            } catch (UncheckedIOException theServerDied) {
                return;
            }
        }
    }
}
