package ir.shahrvandsepari.journey;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finishes answers that were begun and left lying: by a server that died, or because the log was slow. The age keeps it
 * from racing with requests that are still at work; should it do so, both do the same and the register keeps one.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IssuanceRecovery {

    private static final Logger LOG = Logger.getLogger(IssuanceRecovery.class.getName());
    private static final Duration LEFT_LYING = Duration.ofSeconds(5);
    private static final int AT_ONCE = 500;

    @Inject
    private IssuanceSteps steps;

    @Inject
    private Issuance issuance;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void finish() {
        for (long inquiryId : steps.unfinished(LEFT_LYING, AT_ONCE)) {
            try {
                issuance.issue(inquiryId);
            } catch (RuntimeException e) {
                // one answer that cannot be finished must not keep the others waiting
                LOG.log(Level.SEVERE, "the answer of case " + inquiryId + " cannot be finished", e);
            }
        }
    }
}
