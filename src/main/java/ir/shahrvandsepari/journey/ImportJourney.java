package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RequestKeys;
import ir.shahrvandsepari.property.ImportBatch;
import ir.shahrvandsepari.property.ImportBook;
import ir.shahrvandsepari.property.ImportContent;
import ir.shahrvandsepari.property.ImportJob;
import ir.shahrvandsepari.property.ImportOrder;
import ir.shahrvandsepari.property.ImportProblem;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of a load, each one transaction; {@link ImportIntake} and {@link ImportWorker} put them in order. */
@Stateless
public class ImportJourney {
    @Inject
    private ImportBook imports;

    @Inject
    private RequestKeys keys;

    @Inject
    private AccessJournal journal;

    @Resource
    private EJBContext transaction;

    public long open(ImportOrder order) {
        return imports.open(order);
    }

    public void keep(long id, int number, byte[] content) {
        imports.keep(id, number, content);
    }

    /** The file is here; from this commit on the load happens, whatever becomes of the request that brought it. */
    public void received(long id, Caller caller, ImportContent content, Optional<ImportProblem> unreadable) {
        keys.tie(Long.toString(id));
        journal.record(caller, "import-received", Long.toString(id));
        imports.received(id, content);
        unreadable.ifPresent(problem -> imports.reject(id, problem));
    }

    public void breakOff(long id) {
        imports.breakOff(id);
    }

    public Optional<ImportJob> claimNext() {
        return imports.claimNext();
    }

    public Set<Integer> districts() {
        return imports.districts();
    }

    public Optional<byte[]> kept(long id, int number) {
        return imports.kept(id, number);
    }

    /** The load with its progress; empty, and nothing kept, when another worker has come further. */
    public Optional<ImportJob> stage(ImportJob job, ImportBatch batch) {
        Optional<ImportJob> staged = imports.stage(job, batch);
        if (staged.isEmpty()) {
            transaction.setRollbackOnly();
        }
        return staged;
    }

    public void staged(ImportJob job) {
        imports.staged(job);
    }

    public void finish(long id) {
        imports.finish(id);
    }

    public void reject(long id, ImportProblem problem) {
        imports.reject(id, problem);
    }

    public void fail(long id, RuntimeException why) {
        imports.fail(id, why);
    }

    public Optional<ImportJob> find(long id) {
        return imports.find(id);
    }

    public List<ImportJob> latest(long before, int limit) {
        return imports.latest(before, limit);
    }

    public List<ImportProblem> problems(long id) {
        return imports.problems(id);
    }
}
