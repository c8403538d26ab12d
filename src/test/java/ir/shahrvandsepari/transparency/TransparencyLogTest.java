package ir.shahrvandsepari.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.kernel.Tehran;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole log on a real PostgreSQL; only the container is missing. */
class TransparencyLogTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private DataSource database;
    private LogKey key;
    private Server server;

    @BeforeEach
    void open() {
        database = RealDatabase.migrated();
        key = new TestKey("log.example");
        server = new Server(new AtomicBoolean());
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void anEmptyLogPublishesTheCheckpointOfTheEmptyTree() {
        server.log.open();
        SignedNote note = server.published.checkpoint().orElseThrow();
        assertThat(note.text()).isEqualTo("log.example\n0\n" + TreeHash.OF_EMPTY_TREE + "\n");
        assertThat(key.verifier().verifies(note)).isTrue();
    }

    @Test
    void concurrentAppendsGiveEachEntryExactlyOneIndex() throws Exception {
        int count = 2_000;
        List<CompletableFuture<CompletableFuture<InclusionProof>>> calls = IntStream.range(0, count)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> server.log.append(entry(i)), threads))
                .toList();
        Set<Long> indexes = new HashSet<>();
        for (int i = 0; i < count; i++) {
            InclusionProof proof = calls.get(i).get().get();
            assertThat(proof.holdsFor(entry(i))).isTrue();
            assertThat(key.verifier().verifies(proof.checkpoint())).isTrue();
            indexes.add(proof.index());
        }
        assertThat(indexes).hasSize(count).contains(0L, count - 1L);
        assertThat(Checkpoint.parse(server.published.checkpoint().orElseThrow().text())
                        .size())
                .isEqualTo(count);
    }

    @Test
    void twoServersShareOneTree() throws Exception {
        Server second = new Server(new AtomicBoolean());
        List<CompletableFuture<InclusionProof>> proofs = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            proofs.add((i % 2 == 0 ? server : second).log.append(entry(i)));
        }
        Set<Long> indexes = new HashSet<>();
        for (int i = 0; i < 600; i++) {
            assertThat(proofs.get(i).get().holdsFor(entry(i))).isTrue();
            indexes.add(proofs.get(i).get().index());
        }
        assertThat(indexes).hasSize(600).contains(599L);
    }

    @Test
    void theSameBytesKeepTheirIndexAlsoOnAServerThatStartsAnew() throws Exception {
        long first = server.log.append(entry(1)).get().index();
        server.log.append(entry(2)).get();
        assertThat(server.log.append(entry(1)).get().index()).isEqualTo(first);
        InclusionProof again =
                new Server(new AtomicBoolean()).log.append(entry(1)).get();
        assertThat(again.index()).isEqualTo(first);
        assertThat(again.holdsFor(entry(1))).isTrue();
        assertThat(Checkpoint.parse(again.checkpoint().text()).size()).isEqualTo(2);
    }

    @Test
    void aBatchThatCannotCommitLeavesNothingAndTheLogGoesOn() throws Exception {
        AtomicBoolean failing = new AtomicBoolean();
        Server unlucky = new Server(failing);
        unlucky.log.append(entry(1)).get();
        failing.set(true);
        CompletableFuture<InclusionProof> lost = unlucky.log.append(entry(2));
        assertThatThrownBy(lost::get).isInstanceOf(ExecutionException.class);
        failing.set(false);
        assertThat(unlucky.log.append(entry(3)).get().index()).isEqualTo(1);
        assertThat(unlucky.log.append(entry(2)).get().index()).isEqualTo(2);
    }

    @Test
    void tilesAndBundlesRebuildThePublishedRoot() throws Exception {
        for (CompletableFuture<InclusionProof> proof : IntStream.range(0, 600)
                .mapToObj(i -> server.log.append(entry(i)))
                .toList()) {
            proof.get();
        }
        assertThat(server.published.tile(new Tile(0, 0, 256)).orElseThrow()).hasSize(8_192);
        assertThat(server.published.tile(new Tile(0, 2, 88)).orElseThrow()).hasSize(88 * 32);
        assertThat(server.published.tile(new Tile(0, 2, 89))).isEmpty();
        assertThat(server.published.tile(new Tile(1, 0, 2)).orElseThrow()).hasSize(64);
        byte[] bundle = server.published.entries(new Tile(0, 2, 88)).orElseThrow();
        int length = bundle[0] << 8 | bundle[1];
        LogEntry first = LogEntry.of(Arrays.copyOfRange(bundle, 2, 2 + length));
        byte[] leaf = Arrays.copyOf(server.published.tile(new Tile(0, 2, 1)).orElseThrow(), 32);
        assertThat(first.leafHash()).isEqualTo(TreeHash.of(leaf));
        assertThat(server.published.proof(299).orElseThrow().path()).hasSize(10);
        assertThat(server.published.proof(600)).isEmpty();
    }

    @Test
    void nobodyChangesOrRemovesARow() throws Exception {
        server.log.append(entry(1)).get();
        for (String change : List.of(
                "UPDATE log_entry SET entry = 'x'",
                "DELETE FROM log_entry",
                "TRUNCATE log_checkpoint",
                "UPDATE log_checkpoint SET note = 'x'",
                "DELETE FROM log_subtree")) {
            assertThatThrownBy(() -> RealDatabase.run(database, change)).hasMessageContaining("never changed");
        }
    }

    @Test
    void aCheckpointThatDoesNotCoverItsEntriesIsRefusedByTheDatabase() throws Exception {
        server.log.append(entry(1)).get();
        String checkpoint = "INSERT INTO log_checkpoint VALUES (%d, sha256('x'), 'n', now())";
        assertThatThrownBy(() -> RealDatabase.run(database, checkpoint.formatted(2)))
                .hasMessageContaining("does not follow");
        assertThatThrownBy(() -> RealDatabase.run(database, checkpoint.formatted(1)))
                .hasMessageContaining("pk_log_checkpoint");
    }

    @Test
    void stopsWhenSomebodyTamperedWithAnEntry() throws Exception {
        server.log.append(entry(1)).get();
        RealDatabase.run(
                database,
                "ALTER TABLE log_entry DISABLE TRIGGER ALL",
                "UPDATE log_entry SET entry = 'x', leaf_hash = sha256('\\x00'::bytea || 'x'::bytea)");
        assertThatThrownBy(() ->
                        new Server(new AtomicBoolean()).log.append(entry(2)).get())
                .hasCauseInstanceOf(BrokenLog.class);
    }

    @Test
    void aChangedKeyShowsTheLastTreeUnderItsNewName() throws Exception {
        server.log.append(entry(1)).get();
        key = new TestKey("new.example");
        Server renamed = new Server(new AtomicBoolean());
        SignedNote note = renamed.published.checkpoint().orElseThrow();
        assertThat(key.verifier().verifies(note)).isTrue();
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(1);
    }

    private static LogEntry entry(int i) {
        return LogEntry.of("certificate sha256:%064x".formatted(i));
    }

    /** The log as one server has it. */
    private final class Server {
        final TransparencyLog log;
        final PublishedLog published;

        Server(AtomicBoolean failing) {
            OneTransaction transaction = new OneTransaction(database);
            LogStore store = new LogStore();
            store.setDatabase(transaction.database());
            LogTransaction unreliable = new LogTransaction() {
                @Override
                public <T> T inOne(java.util.function.Supplier<T> work) {
                    return transaction.inOne(() -> {
                        T result = work.get();
                        if (failing.get()) {
                            throw new IllegalStateException("the commit failed");
                        }
                        return result;
                    });
                }
            };
            log = new TransparencyLog(new Sequencer(store, unreliable, key, Clock.system(Tehran.ZONE)));
            log.setExecutor((java.util.concurrent.Executor) threads);
            LogReads reads = new LogReads();
            reads.setDatabase(database);
            published = new PublishedLog(reads, key);
        }
    }

    private static final class TestKey implements LogKey {
        private final KeyPair pair;
        private final NoteVerifier verifier;

        TestKey(String name) {
            try {
                pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            byte[] spki = pair.getPublic().getEncoded();
            verifier = NoteVerifier.of(name, Arrays.copyOfRange(spki, spki.length - 32, spki.length));
        }

        @Override
        public NoteVerifier verifier() {
            return verifier;
        }

        @Override
        public byte[] sign(byte[] text) {
            try {
                Signature ed25519 = Signature.getInstance("Ed25519");
                ed25519.initSign(pair.getPrivate());
                ed25519.update(text);
                return ed25519.sign();
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
