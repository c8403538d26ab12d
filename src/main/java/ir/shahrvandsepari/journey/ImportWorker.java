package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.property.ImportBatch;
import ir.shahrvandsepari.property.ImportFile;
import ir.shahrvandsepari.property.ImportJob;
import ir.shahrvandsepari.property.UnreadableFile;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Works off the loads that wait, one at a time, in the order in which they came. A load that was interrupted, here or on
 * another node, is found by the timer and goes on after the last rows that were put aside.
 */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportWorker {
    private static final Logger LOG = System.getLogger(ImportWorker.class.getName());
    /** Rows of one transaction: some megabytes on the heap, a second of work lost at most. */
    private static final int BATCH = 10_000;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private ImportJourney journey;

    @Resource
    private ManagedExecutorService executor;

    /** Somebody brought a file. */
    public void wake() {
        executor.execute(this::workOff);
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void lookAround() {
        workOff();
    }

    private void workOff() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            for (Optional<ImportJob> job = journey.claimNext(); job.isPresent(); job = journey.claimNext()) {
                work(job.get());
            }
        } catch (RuntimeException databaseIsAway) {
            LOG.log(Level.WARNING, "loads wait; the next look is in some seconds", databaseIsAway);
        } finally {
            busy.set(false);
        }
    }

    private void work(ImportJob job) {
        try {
            if (job.state() == ImportJob.State.CHECKING || stageAll(job)) {
                journey.finish(job.id());
            }
        } catch (UnreadableFile unreadable) {
            journey.reject(job.id(), unreadable.problem());
        } catch (RuntimeException ours) {
            LOG.log(Level.ERROR, "load " + job.id() + " failed", ours);
            journey.fail(job.id(), ours);
        }
    }

    private boolean stageAll(ImportJob job) {
        try (ImportFile file = new ImportFile(
                job.kind(), new KeptFile(number -> journey.kept(job.id(), number)), journey.districts())) {
            file.skip(job.rowsRead());
            Optional<ImportJob> here = Optional.of(job);
            for (ImportBatch batch = file.next(BATCH); !batch.isEmpty() && here.isPresent(); batch = file.next(BATCH)) {
                here = journey.stage(here.get(), batch);
            }
            here.ifPresent(journey::staged);
            return here.isPresent();
        }
    }
}
