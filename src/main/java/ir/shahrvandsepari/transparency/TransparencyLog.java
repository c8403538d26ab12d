package ir.shahrvandsepari.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;

/** The log: whatever is appended is integrated into the tree, signed and published before anybody is told so. */
@ApplicationScoped
public class TransparencyLog {

    /**
     * Adds an entry, or finds it again: the same bytes always have the same index, also after a crash in between. The
     * answer arrives when a signed checkpoint that covers the entry has been committed; until then nothing is promised,
     * and whoever must not lose the entry appends it again.
     *
     * @return the proof, or the failure of the batch the entry was in
     */
    public CompletableFuture<InclusionProof> append(LogEntry entry) {
        throw new UnsupportedOperationException(entry.toString());
    }
}
