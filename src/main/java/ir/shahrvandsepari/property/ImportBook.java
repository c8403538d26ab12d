package ir.shahrvandsepari.property;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads of the city's files, step by step; each step is one transaction of its caller. Between two steps the process may
 * die: whatever was kept before is found again, whatever was not is done again.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ImportBook {
    /**
     * How long a worker or an uploader may be silent before somebody else takes over. Only politeness: what keeps two
     * workers from harm is that progress moves from the number that each of them saw.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ImportJobs jobs;
    private final Staging staging;
    private final Properties properties;
    private final Clock clock;

    /** For the container's proxy only. */
    ImportBook() {
        this(null, null, null, null);
    }

    @Inject
    ImportBook(ImportJobs jobs, Staging staging, Properties properties, Clock clock) {
        this.jobs = jobs;
        this.staging = staging;
        this.properties = properties;
        this.clock = clock;
    }

    /** A new load that waits for its file. */
    public long open(ImportOrder order) {
        return jobs.open(order, now(), PATIENCE);
    }

    public Optional<ImportJob> find(long id) {
        return jobs.find(id);
    }

    /** Loads, the last one first; only those whose number is below {@code before}. */
    public List<ImportJob> latest(long before, int limit) {
        return jobs.latest(before, limit);
    }

    /** What was found wrong, by line; the first thousand. */
    public List<ImportProblem> problems(long id) {
        return jobs.problems(id);
    }

    /** Keeps a piece of the file, numbered from 0. */
    public void keep(long id, int number, byte[] content) {
        jobs.keepChunk(id, number, content, now().plus(PATIENCE));
    }

    /** The kept piece of that number; empty after the last. */
    public Optional<byte[]> kept(long id, int number) {
        return jobs.chunk(id, number);
    }

    /** The file is here, whole; the load gets in line. */
    public void received(long id, ImportContent content) {
        jobs.received(id, content);
    }

    /** The file will not come whole: the asker broke off. */
    public void breakOff(long id) {
        jobs.end(id, ImportJob.State.FAILED, now(), "the file did not arrive whole");
        jobs.dropFile(id);
    }

    /** The load that is first in line, ready to be worked on; empty when there is none or somebody works on it. */
    public Optional<ImportJob> claimNext() {
        return jobs.claimNext(now(), PATIENCE).map(this::complete);
    }

    /** A crash of the database empties the staging tables; then the load begins again from its file. */
    private ImportJob complete(ImportJob job) {
        if (staging.count(job) == job.rowsRead()) {
            return job;
        }
        staging.drop(job);
        jobs.startOver(job.id());
        return jobs.find(job.id()).orElseThrow();
    }

    /** Numbers of the districts that exist; a code in any other is refused. */
    public Set<Integer> districts() {
        return properties.districts().stream().map(District::number).collect(Collectors.toSet());
    }

    /**
     * Puts rows aside and notes the progress.
     *
     * @return the load with its progress; empty when another worker has come further, and this one must let go. The
     *     caller's transaction must then not be kept
     */
    public Optional<ImportJob> stage(ImportJob job, ImportBatch batch) {
        if (!jobs.advance(job, batch, now().plus(PATIENCE))) {
            return Optional.empty();
        }
        staging.copy(job, batch);
        return jobs.find(job.id());
    }

    /** All rows are aside; what is left is to look at them together. */
    public void staged(ImportJob job) {
        jobs.checking(job.id());
    }

    /** Looks at all rows together and takes them over at once, or not at all. */
    public void finish(long id) {
        jobs.holdUnended(id).ifPresent(job -> {
            staging.analyze(job);
            lookAtAllRows(job);
            long refused = staging.refused(job);
            if (refused > 0 && !job.acceptGoodRows()) {
                jobs.counts(id, refused, 0, ImportJob.Difference.NONE);
                jobs.end(id, ImportJob.State.REJECTED, now(), null);
            } else {
                takeOver(job, refused);
            }
            staging.drop(job);
            jobs.dropFile(id);
        });
    }

    private void lookAtAllRows(ImportJob job) {
        jobs.addProblems(job.id(), staging.refuseDoubledKeys(job));
        if (job.kind() == ImportKind.OWNERS) {
            jobs.addProblems(job.id(), staging.refuseSetsThatAreNotSix(job));
            if (job.acceptGoodRows()) {
                jobs.addProblems(job.id(), staging.refuseIncompleteSets(job));
            }
        }
    }

    private void takeOver(ImportJob job, long refused) {
        staging.lockTheBook();
        ImportJob.Difference difference = staging.takeOver(job);
        long withoutProperty = job.kind().namesProperties() ? staging.codesWithoutProperty(job) : 0;
        jobs.end(job.id(), ImportJob.State.COMPLETED, now(), null);
        jobs.counts(
                job.id(),
                refused,
                job.rowsRead() - refused,
                new ImportJob.Difference(
                        difference.added(), difference.changed(), difference.removed(), withoutProperty));
        jobs.loaded(job, now());
    }

    /** The file is at fault as a whole. */
    public void reject(long id, ImportProblem problem) {
        jobs.holdUnended(id).ifPresent(job -> {
            jobs.addProblems(id, List.of(problem));
            jobs.end(id, ImportJob.State.REJECTED, now(), null);
            staging.drop(job);
            jobs.dropFile(id);
        });
    }

    /** We are at fault; the operators' log knows more. */
    public void fail(long id, RuntimeException why) {
        jobs.holdUnended(id).ifPresent(job -> {
            jobs.end(id, ImportJob.State.FAILED, now(), why.getClass().getName());
            staging.drop(job);
            jobs.dropFile(id);
        });
    }

    private Instant now() {
        return clock.instant();
    }
}
