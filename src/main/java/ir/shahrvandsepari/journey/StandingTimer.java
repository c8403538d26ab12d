package ir.shahrvandsepari.journey;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.function.Consumer;

/**
 * Cases whose clock stands: returned ones expire when their days are over, the deadline of paused ones moves along before it
 * passes. Every server looks; a case that two of them find is dealt with by one.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StandingTimer {
    private static final Logger LOG = System.getLogger(StandingTimer.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private CorrectionJourney corrections;

    @Inject
    private PauseJourney pauses;

    @Schedule(hour = "*", minute = "*/5", second = "30", persistent = false)
    void look() {
        corrections.overdue(AT_ONCE).forEach(each(corrections::expire));
        pauses.nearlyLate(AT_ONCE).forEach(each(pauses::moveAlong));
    }

    private static Consumer<Long> each(Consumer<Long> work) {
        return inquiryId -> {
            try {
                work.accept(inquiryId);
            } catch (RuntimeException e) {
                LOG.log(Logger.Level.ERROR, "case " + inquiryId + " waits for the next round", e);
            }
        };
    }
}
