package ir.shahrvandsepari.journey;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;

/** Returned cases expire when their days are over. Every server looks; a case that two of them find is ended by one. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CorrectionTimer {
    private static final Logger LOG = System.getLogger(CorrectionTimer.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private CorrectionJourney corrections;

    @Schedule(hour = "*", minute = "*/5", second = "30", persistent = false)
    void expire() {
        corrections.overdue(AT_ONCE).forEach(this::expire);
    }

    private void expire(long inquiryId) {
        try {
            corrections.expire(inquiryId);
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "case " + inquiryId + " will be ended by the next round", e);
        }
    }
}
