package ir.shahrvandsepari.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts batches of entries into the tree: one at a time on a server, and by the database's lock one at a time among
 * servers.
 */
@ApplicationScoped
class Sequencer {

    private LogStore store;
    private LogTransaction transaction;
    private LogKey key;
    private Clock clock;

    /** The right edge as of the last commit seen here: a copy that is thrown away whenever it might be wrong. */
    private MerkleTree tree;

    Sequencer() {}

    @Inject
    Sequencer(LogStore store, LogTransaction transaction, LogKey key, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Integrates the entries and publishes the checkpoint that covers them.
     *
     * <p>The order is the promise of the log, so here is why it is this one. (1) Lock, then look what the database
     * says: another server may have added since. (2) Entries, hashes of tiles and the checkpoint, signed over exactly
     * these, go into <em>one</em> transaction. (3) Only after its commit may anyone see the checkpoint. A crash before
     * the commit leaves nothing, and the signature made in (2) dies with the process, so no second tree of the same
     * size is ever seen; a crash after it leaves everything, and an entry that is appended again finds its place.
     *
     * @return the proof of each entry, all in the tree of the same checkpoint
     */
    synchronized Map<LogEntry, InclusionProof> integrate(Collection<LogEntry> entries) {
        try {
            Map<LogEntry, InclusionProof> proofs = transaction.inOne(() -> inTransaction(new LinkedHashSet<>(entries)));
            tree.keepOnlyEdge();
            return proofs;
        } catch (RuntimeException e) {
            // the commit may or may not have happened: only the database knows how large the tree is now
            tree = null;
            throw e;
        }
    }

    private Map<LogEntry, InclusionProof> inTransaction(Set<LogEntry> entries) {
        store.becomeSequencer();
        Optional<SignedNote> latest = store.latestCheckpoint();
        followDatabase(latest);
        Map<TreeHash, Long> indexes = new HashMap<>(store.indexes(entries));
        List<LogEntry> fresh = entries.stream()
                .filter(entry -> !indexes.containsKey(entry.leafHash()))
                .toList();
        SignedNote note = fresh.isEmpty() && latest.isPresent() ? latest.get() : extend(fresh, indexes);
        Map<LogEntry, InclusionProof> proofs = new HashMap<>();
        for (LogEntry entry : entries) {
            long index = indexes.get(entry.leafHash());
            proofs.put(entry, new InclusionProof(index, tree.inclusionPath(index), note));
        }
        return proofs;
    }

    private SignedNote extend(List<LogEntry> fresh, Map<TreeHash, Long> indexes) {
        long first = tree.size();
        List<MerkleTree.Subtree> filled = new ArrayList<>();
        for (LogEntry entry : fresh) {
            indexes.put(entry.leafHash(), tree.size());
            filled.addAll(tree.append(entry.leafHash()));
        }
        store.add(first, fresh, filled);
        Checkpoint checkpoint = new Checkpoint(key.verifier().name(), tree.size(), tree.root());
        SignedNote note = sign(checkpoint, key);
        store.add(checkpoint, note, OffsetDateTime.now(clock));
        return note;
    }

    static SignedNote sign(Checkpoint checkpoint, LogKey key) {
        NoteVerifier verifier = key.verifier();
        byte[] signature = key.sign(checkpoint.text().getBytes(StandardCharsets.UTF_8));
        return new SignedNote(
                checkpoint.text(), List.of(new SignedNote.Line(verifier.name(), verifier.keyId(), signature)));
    }

    /** Brings the copy in memory to what the database says, and refuses to go on if that contradicts itself. */
    private void followDatabase(Optional<SignedNote> latest) {
        Checkpoint stored = latest.map(note -> Checkpoint.parse(note.text()))
                .orElse(new Checkpoint(key.verifier().name(), 0, TreeHash.OF_EMPTY_TREE));
        if (tree == null || tree.size() != stored.size()) {
            tree = new MerkleTree(stored.size(), store);
        }
        if (!tree.root().equals(stored.root())) {
            throw new BrokenLog("the entries do not have the root of the checkpoint of size " + stored.size());
        }
    }
}
