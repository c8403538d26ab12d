package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inspection.Visit;
import ir.shahrvandsepari.transparency.InclusionProof;
import ir.shahrvandsepari.transparency.LogEntry;
import ir.shahrvandsepari.transparency.PublishedLog;
import ir.shahrvandsepari.transparency.TransparencyLog;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Draws inspectors without anybody's hand: a secret is committed to in the log, then a visit is ordered, then the order is put
 * into the log, and only the checkpoint that covers it decides. In that order, because whoever could see the checkpoint
 * before the order, or choose the secret after it, could choose the inspector.
 *
 * <p>Runs on every server; every step finds out for itself whether another server has taken it.
 */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VisitTimer {
    private static final Logger LOG = System.getLogger(VisitTimer.class.getName());
    private static final int PATIENCE_SECONDS = 10;

    @Inject
    private VisitOrders orders;

    @Inject
    private TransparencyLog log;

    @Inject
    private PublishedLog published;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @Lock(LockType.WRITE)
    void work() {
        put(orders.toCommit(), secret -> secret.leaf(), (secret, proof) -> orders.committed(secret, proof.index()));
        put(orders.order(), Visit::leaf, this::cover);
        orders.drawable().forEach(this::draw);
        put(
                orders.reportsNotLogged(),
                report -> report.leaf(),
                (report, proof) -> orders.logged(report, proof.index()));
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @Lock(LockType.WRITE)
    void relieve() {
        orders.relieveTied();
    }

    /** The proof may come from a later checkpoint if the leaf was put there before a crash; the first one is what counts. */
    private void cover(Visit visit, InclusionProof proof) {
        published
                .firstCovering(proof.index())
                .ifPresent(first -> orders.covered(visit, new Visit.Cover(proof.index(), first.toString())));
    }

    private void draw(long visitId) {
        try {
            orders.draw(visitId);
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "nobody was drawn for visit " + visitId + "; the next round tries again", e);
        }
    }

    private interface Entered<T> {
        void in(T what, InclusionProof proof);
    }

    private <T> void put(List<T> waiting, Function<T, String> leaf, Entered<T> entered) {
        List<CompletableFuture<Void>> appended = waiting.stream()
                .map(one -> log.append(LogEntry.of(leaf.apply(one))).thenAccept(noting(one, entered)))
                .toList();
        try {
            CompletableFuture.allOf(appended.toArray(CompletableFuture[]::new)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Logger.Level.WARNING, "what waits for the log will be tried again", e);
        }
    }

    private static <T> Consumer<InclusionProof> noting(T one, Entered<T> entered) {
        return proof -> entered.in(one, proof);
    }
}
