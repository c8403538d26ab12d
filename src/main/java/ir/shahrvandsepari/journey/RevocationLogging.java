package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.certificate.Revocations;
import ir.shahrvandsepari.transparency.TransparencyLog;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Puts approved revocations into the log, also those of a server that died before it could. The answer is revoked
 * already: the leaf is the trace that nobody can take away again.
 *
 * <p>Runs on every server; the log finds the same leaf again, so doing it twice does nothing.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RevocationLogging {

    private static final Logger LOG = Logger.getLogger(RevocationLogging.class.getName());
    private static final int AT_ONCE = 200;
    private static final int PATIENCE_SECONDS = 10;

    @Inject
    private RevocationJourney journey;

    @Inject
    private TransparencyLog log;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @Lock(LockType.WRITE)
    void putIntoLog() {
        List<Revocations.Unlogged> waiting = journey.notLogged(AT_ONCE);
        List<CompletableFuture<Void>> appended = waiting.stream()
                .map(revocation -> log.append(revocation.entry())
                        .thenAccept(proof -> journey.logged(revocation.number(), proof.index())))
                .toList();
        try {
            CompletableFuture.allOf(appended.toArray(CompletableFuture[]::new)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            LOG.log(Level.WARNING, "revocations wait for the log and will be tried again", e);
        }
    }
}
