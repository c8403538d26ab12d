package ir.shahrvandsepari.transparency;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** The log: whatever is appended is integrated into the tree, signed and published before anybody is told so. */
@ApplicationScoped
public class TransparencyLog {

    /** One transaction of so many entries takes far less than the second that a batch may last. */
    private static final int LARGEST_BATCH = 1024;

    private final Queue<Pending> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean sequencing = new AtomicBoolean();
    private Sequencer sequencer;
    private Executor executor;

    private record Pending(LogEntry entry, CompletableFuture<InclusionProof> proof) {}

    TransparencyLog() {}

    @Inject
    TransparencyLog(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    void setExecutor(ManagedExecutorService executor) {
        this.executor = executor;
    }

    void setExecutor(Executor executor) {
        this.executor = executor;
    }

    /**
     * Adds an entry, or finds it again: the same bytes always have the same index, also after a crash in between. The
     * answer arrives when a signed checkpoint that covers the entry has been committed; until then nothing is promised,
     * and whoever must not lose the entry appends it again.
     *
     * <p>An idle log integrates at once. While a batch is being written the next one gathers, so that under load a
     * batch is as large as the last one was slow.
     *
     * @return the proof, or the failure of the batch the entry was in
     */
    public CompletableFuture<InclusionProof> append(LogEntry entry) {
        CompletableFuture<InclusionProof> proof = new CompletableFuture<>();
        queue.add(new Pending(entry, proof));
        wakeSequencer();
        return proof;
    }

    /**
     * Sees to it that the log has a checkpoint, if only of the empty tree.
     *
     * @throws BrokenLog if the stored log contradicts itself
     */
    public void open() {
        sequencer.integrate(List.of());
    }

    private void wakeSequencer() {
        if (sequencing.compareAndSet(false, true)) {
            executor.execute(this::sequence);
        }
    }

    private void sequence() {
        try {
            for (List<Pending> batch = nextBatch(); !batch.isEmpty(); batch = nextBatch()) {
                integrate(batch);
            }
        } finally {
            sequencing.set(false);
            // one may have come between the last look into the queue and the line above
            if (!queue.isEmpty()) {
                wakeSequencer();
            }
        }
    }

    private List<Pending> nextBatch() {
        List<Pending> batch = new ArrayList<>();
        for (Pending next = queue.poll(); next != null; next = queue.poll()) {
            batch.add(next);
            if (batch.size() == LARGEST_BATCH) {
                break;
            }
        }
        return batch;
    }

    private void integrate(List<Pending> batch) {
        try {
            Map<LogEntry, InclusionProof> proofs =
                    sequencer.integrate(batch.stream().map(Pending::entry).toList());
            batch.forEach(pending -> pending.proof.complete(proofs.get(pending.entry)));
        } catch (RuntimeException | Error e) {
            batch.forEach(pending -> pending.proof.completeExceptionally(e));
        }
    }
}
