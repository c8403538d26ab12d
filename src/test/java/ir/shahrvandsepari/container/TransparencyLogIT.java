package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.transparency.InclusionProof;
import ir.shahrvandsepari.transparency.LogEntry;
import ir.shahrvandsepari.transparency.LogKey;
import ir.shahrvandsepari.transparency.PublishedLog;
import ir.shahrvandsepari.transparency.TransparencyLog;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TransparencyLogIT {

    @Inject
    private TransparencyLog log;

    @Inject
    private PublishedLog published;

    @Inject
    private LogKey key;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Test
    void concurrentAppendsGiveEachEntryExactlyOneIndexInOneTree() throws Exception {
        String run = UUID.randomUUID().toString();
        List<CompletableFuture<InclusionProof>> proofs = IntStream.range(0, 300)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> log.append(LogEntry.of(run + i)), threads)
                        .thenCompose(proof -> proof))
                .toList();
        Set<Long> indexes = new HashSet<>();
        for (int i = 0; i < proofs.size(); i++) {
            InclusionProof proof = proofs.get(i).get(20, TimeUnit.SECONDS);
            assertThat(proof.holdsFor(LogEntry.of(run + i))).isTrue();
            assertThat(key.verifier().verifies(proof.checkpoint())).isTrue();
            indexes.add(proof.index());
        }
        assertThat(indexes).hasSize(300);
    }

    @Test
    void anAppendThatIsRepeatedKeepsItsPlaceAndIsPublic() throws Exception {
        LogEntry entry = LogEntry.of("repeated " + UUID.randomUUID());
        long index = log.append(entry).get(20, TimeUnit.SECONDS).index();
        assertThat(log.append(entry).get(20, TimeUnit.SECONDS).index()).isEqualTo(index);
        assertThat(published.proof(index).orElseThrow().holdsFor(entry)).isTrue();
    }
}
