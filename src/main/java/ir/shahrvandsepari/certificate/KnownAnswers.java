package ir.shahrvandsepari.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Published answers in memory. The facts of an answer never change; whether it still stands may, on any server, so
 * nothing is told from memory unless the register was asked within the last quarter of a second what has changed. One
 * small query serves every verification of that time, and a revocation shows everywhere well within a second.
 */
@ApplicationScoped
class KnownAnswers {

    private static final int MOST = 20_000;
    private static final long TRUSTED_NANOS = Duration.ofMillis(250).toNanos();

    private final Map<String, PublicAnswer> byCode = new ConcurrentHashMap<>();
    private CertificateReads reads;
    private volatile long place = -1;
    private volatile long lookedAt;
    private volatile boolean lookAgain = true;

    KnownAnswers() {}

    @Inject
    KnownAnswers(CertificateReads reads) {
        this.reads = reads;
    }

    Optional<PublicAnswer> byCode(VerificationCode code) {
        followRegister();
        PublicAnswer known = byCode.get(code.text());
        if (known != null) {
            return Optional.of(known);
        }
        long before = place;
        Optional<PublicAnswer> read = reads.byCode(code);
        read.ifPresent(answer -> keep(answer, before));
        return read;
    }

    /** After a change on this very server nobody has to wait for the quarter of a second. */
    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) AnswerChanged change) {
        lookAgain = true;
    }

    /**
     * Keeps what was read, unless something changed since: {@link #follow} first moves {@code place} and then forgets, so
     * either it finds the answer here, or the new place is seen here.
     */
    private void keep(PublicAnswer answer, long before) {
        if (byCode.size() >= MOST) {
            byCode.clear();
        }
        byCode.put(answer.code().text(), answer);
        if (place != before) {
            byCode.remove(answer.code().text());
        }
    }

    private void followRegister() {
        if (isStale()) {
            synchronized (this) {
                if (isStale()) {
                    follow();
                }
            }
        }
    }

    private boolean isStale() {
        return lookAgain || System.nanoTime() - lookedAt > TRUSTED_NANOS;
    }

    private void follow() {
        // the moment before the question: what is committed after the answer was made is not in it
        long now = System.nanoTime();
        lookAgain = false;
        try {
            if (place < 0) {
                place = reads.lastChange();
            } else {
                forget(reads.changesAfter(place));
            }
            lookedAt = now;
        } catch (RuntimeException e) {
            lookAgain = true; // without an answer nothing may be told from memory
            throw e;
        }
    }

    private void forget(List<CertificateReads.Change> changes) {
        if (!changes.isEmpty()) {
            place = changes.get(changes.size() - 1).place();
            List<CertificateNumber> numbers =
                    changes.stream().map(CertificateReads.Change::number).toList();
            byCode.values().removeIf(answer -> numbers.contains(answer.number()));
        }
    }
}
