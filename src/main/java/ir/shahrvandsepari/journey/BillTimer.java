package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.lease.Duty;
import ir.shahrvandsepari.levy.BillSubject;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;

/** Bills die at midnight; every server looks, the one with the lease ends them, and locks each case before it does. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BillTimer {
    private static final Logger LOG = System.getLogger(BillTimer.class.getName());
    private static final int AT_ONCE = 1_000;

    @Inject
    private DutyJourney duties;

    @Inject
    private BillLife life;

    @Inject
    private PaidCases cases;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void endBills() {
        if (duties.take(Duty.ENDING_BILLS).isPresent()) {
            life.dying(AT_ONCE).forEach(this::end);
        }
    }

    private void end(BillSubject subject) {
        try {
            if (life.end(subject)) {
                cases.paid(subject);
            }
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "the bill of " + subject + " will be ended by the next round", e);
        }
    }
}
