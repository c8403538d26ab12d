package ir.shahrvandsepari.property;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.outside.postgres.PostgresCopy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A city on a real database whose files are loaded step by step, as the journey does it, one transaction per step. */
final class LoadingCity {
    static final Instant NOON = Instant.parse("2026-11-24T08:30:00Z");

    final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private Instant now = NOON;
    final ImportBook book;

    LoadingCity() {
        RealDatabase.run(database, "insert into district values (1, 'One'), (5, 'Five')");
        DataSource mine = transaction.database();
        book = new ImportBook(
                new ImportJobs(mine),
                new Staging(mine, new PostgresCopy()),
                new Properties(mine),
                ((InstantSource) () -> now).withZone(Tehran.ZONE));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    <T> T inOne(Supplier<T> step) {
        return transaction.inOne(step);
    }

    void inOne(Runnable step) {
        transaction.inOne(() -> {
            step.run();
            return null;
        });
    }

    /** The file is there and waits in line. */
    long bring(ImportKind kind, boolean acceptGoodRows, byte[] file) {
        long id = inOne(() -> book.open(new ImportOrder(kind, acceptGoodRows, Optional.of("city.csv"), "admin")));
        FileGuard guard = new FileGuard();
        guard.look(file, file.length);
        inOne(() -> book.keep(id, 0, file));
        Optional<ImportProblem> unreadable = guard.end();
        inOne(() -> {
            book.received(id, new ImportContent("ab".repeat(32), file.length));
            unreadable.ifPresent(problem -> book.reject(id, problem));
        });
        return id;
    }

    /** Works off the first load in line. */
    void work() {
        work(Integer.MAX_VALUE, 1_000);
    }

    /** Works off the first load in line by batches of so many rows, dying after so many of them. */
    void work(int batches, int rows) {
        ImportJob job = inOne(book::claimNext).orElseThrow();
        try (ImportFile file = new ImportFile(job.kind(), content(job), inOne(book::districts))) {
            file.skip(job.rowsRead());
            Optional<ImportJob> here = Optional.of(job);
            ImportBatch batch = file.next(rows);
            for (int i = 0; !batch.isEmpty(); i++, batch = file.next(rows)) {
                if (i == batches) {
                    return;
                }
                ImportJob before = here.orElseThrow();
                ImportBatch these = batch;
                here = inOne(() -> book.stage(before, these));
            }
            ImportJob whole = here.orElseThrow();
            inOne(() -> book.staged(whole));
            inOne(() -> book.finish(whole.id()));
        } catch (UnreadableFile unreadable) {
            inOne(() -> book.reject(job.id(), unreadable.problem()));
        }
    }

    private ByteArrayInputStream content(ImportJob job) {
        return new ByteArrayInputStream(inOne(() -> book.kept(job.id(), 0)).orElse(new byte[0]));
    }

    ImportJob load(ImportKind kind, String... lines) {
        return load(kind, false, lines);
    }

    ImportJob load(ImportKind kind, boolean acceptGoodRows, String... lines) {
        return load(kind, acceptGoodRows, (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    ImportJob load(ImportKind kind, boolean acceptGoodRows, byte[] file) {
        long id = bring(kind, acceptGoodRows, file);
        if (!job(id).state().isEnded()) {
            work();
        }
        return job(id);
    }

    ImportJob job(long id) {
        return inOne(() -> book.find(id)).orElseThrow();
    }

    /** {@code line column CODE} of all that was found wrong. */
    List<String> problems(ImportJob job) {
        return inOne(() -> book.problems(job.id())).stream()
                .map(p -> p.line() + " " + p.column() + " " + p.code())
                .toList();
    }

    long count(String table) {
        return Sql.one(database, "select count(*) from " + table, row -> row.getLong(1))
                .orElseThrow();
    }
}
