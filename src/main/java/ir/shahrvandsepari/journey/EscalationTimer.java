package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.Rung;
import ir.shahrvandsepari.lease.Duty;
import ir.shahrvandsepari.lease.Lease;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Deadlines call for people, once in a cluster: every server looks, the one with the lease does it. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EscalationTimer {
    private static final Logger LOG = System.getLogger(EscalationTimer.class.getName());

    @Inject
    private DutyJourney duties;

    @Inject
    private EscalationSteps steps;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void look() {
        duties.take(Duty.ESCALATION).ifPresent(this::raise);
    }

    private void raise(Lease lease) {
        try {
            for (Rung rung : Rung.values()) {
                while (steps.raise(rung, lease) > 0) {
                    LOG.log(Level.INFO, "deadlines called for {0}", rung);
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "deadlines are called with the next round", e);
        }
    }
}
