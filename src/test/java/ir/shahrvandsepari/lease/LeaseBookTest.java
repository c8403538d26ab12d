package ir.shahrvandsepari.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two servers and a duty, each with its own connection to a real database. */
class LeaseBookTest {
    private final DataSource database = RealDatabase.migrated();
    private final Rows rows = new Rows(database);
    private final Server one = new Server(database);
    private final Server two = new Server(database);

    /** What a server needs of the container. */
    private static final class Server {
        private final OneTransaction transaction;
        private final LeaseBook book;

        Server(DataSource database) {
            transaction = new OneTransaction(database);
            book = new LeaseBook(new Leases(transaction.database()));
        }

        Optional<Lease> take() {
            return transaction.inOne(() -> book.take(Duty.ESCALATION));
        }

        void write(Lease lease, Runnable work) {
            transaction.inOne(() -> {
                book.require(lease);
                work.run();
                return lease;
            });
        }
    }

    private void runOut() {
        rows.change("update lease set until = clock_timestamp() - interval '1 second'");
    }

    @Test
    void oneServerHasTheDutyAndKeepsItByRenewing() {
        Lease first = one.take().orElseThrow();
        assertThat(two.take()).isEmpty();
        assertThat(one.take()).contains(first);
    }

    @Test
    void whenTheHolderFallsSilentTheOtherTakesOverWithAHigherFence() {
        Lease first = one.take().orElseThrow();
        runOut();
        Lease second = two.take().orElseThrow();
        assertThat(second.fence()).isGreaterThan(first.fence());
        assertThat(one.take()).isEmpty();
    }

    @Test
    void theSleeperWhoWakesAfterATakeoverWritesNothing() {
        Lease lost = one.take().orElseThrow();
        runOut();
        Lease held = two.take().orElseThrow();
        assertThatThrownBy(() -> one.write(lost, () -> {
                    throw new AssertionError("it wrote");
                }))
                .isInstanceOf(LeaseLost.class);
        two.write(held, () -> {});
    }

    @Test
    void aServerThatTakesItsOwnExpiredLeaseAgainGetsANewFence() {
        Lease first = one.take().orElseThrow();
        runOut();
        assertThat(one.take().orElseThrow().fence()).isGreaterThan(first.fence());
    }

    @Test
    void nobodyTakesOverInTheMiddleOfAWrite() throws Exception {
        Lease lease = one.take().orElseThrow();
        runOut();
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Void> write = CompletableFuture.runAsync(() -> one.write(lease, () -> {
            writing.countDown();
            await(finish);
        }));
        assertThat(writing.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Optional<Lease>> takeover = CompletableFuture.supplyAsync(two::take);
        assertThatThrownBy(() -> takeover.get(300, TimeUnit.MILLISECONDS))
                .isInstanceOf(java.util.concurrent.TimeoutException.class);
        finish.countDown();
        write.get(10, TimeUnit.SECONDS);
        assertThat(takeover.get(10, TimeUnit.SECONDS)).isPresent();
    }

    @Test
    void theFenceNeverFalls() {
        one.take();
        assertThatThrownBy(() -> rows.change("update lease set fence = fence - 1"))
                .hasStackTraceContaining("never falls");
        assertThatThrownBy(() -> rows.change("delete from lease")).hasStackTraceContaining("never falls");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
