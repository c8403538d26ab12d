package ir.shahrvandsepari.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.outside.postgres.PostgresCopy;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who waits for whom: two transactions of one real database, the second of which would rather fail than wait. */
class BookLockTest {
    private static final RenovationCode ONE = RenovationCode.parse("5-1-10-1-1-0-0");
    private static final RenovationCode OTHER = RenovationCode.parse("5-1-10-2-1-0-0");

    private static OneTransaction first;
    private static OneTransaction second;
    private static Properties firstBook;
    private static Properties secondBook;
    private static ImportBook loads;

    @BeforeAll
    static void open() {
        DataSource database = RealDatabase.migrated();
        first = new OneTransaction(database);
        second = new OneTransaction(database);
        firstBook = new Properties(first.database());
        secondBook = new Properties(second.database());
        loads = new ImportBook(
                new ImportJobs(second.database()),
                new Staging(second.database(), new PostgresCopy()),
                secondBook,
                Clock.systemUTC());
    }

    @Test
    void twoDecisionsAboutOnePropertyNeverRunSideBySide() {
        whileTheFirstHolds(
                ONE, () -> assertThatThrownBy(() -> secondBook.lock(ONE)).hasMessageContaining("lock timeout"));
    }

    @Test
    void decisionsAboutDifferentPropertiesDoNotWaitForEachOther() {
        whileTheFirstHolds(ONE, () -> secondBook.lock(OTHER));
    }

    @Test
    void aLoadIsNotTakenOverWhileADecisionPreparesItsAnswer() {
        long id = loadReadyToBeTakenOver();
        whileTheFirstHolds(ONE, () -> assertThatThrownBy(() -> loads.finish(id)).hasMessageContaining("lock timeout"));
        assertThat(stateOf(id)).as("nothing is lost by waiting").isEqualTo(ImportJob.State.CHECKING);
        inTheSecond(() -> loads.finish(id));
        assertThat(stateOf(id)).isEqualTo(ImportJob.State.COMPLETED);
    }

    private static long loadReadyToBeTakenOver() {
        return second.inOne(() -> {
            long id = loads.open(new ImportOrder(ImportKind.HOLDS, false, Optional.empty(), "admin"));
            loads.received(id, new ImportContent("ab".repeat(32), 1));
            loads.staged(loads.claimNext().orElseThrow());
            return id;
        });
    }

    private static ImportJob.State stateOf(long id) {
        return second.inOne(() -> loads.find(id)).orElseThrow().state();
    }

    private static void whileTheFirstHolds(RenovationCode code, Runnable meanwhile) {
        first.inOne(() -> {
            firstBook.lock(code);
            inTheSecond(meanwhile);
            return null;
        });
    }

    private static void inTheSecond(Runnable work) {
        second.inOne(() -> {
            Sql.execute(second.database(), "set local lock_timeout = '200ms'");
            work.run();
            return null;
        });
    }
}
