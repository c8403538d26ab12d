package ir.shahrvandsepari.journey;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every server looks; each attempt is held by one of them through its row. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentTimer {
    @Inject
    private PaymentJourney journey;

    @Inject
    private PostingJourney postings;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void askAboutUnanswered() {
        journey.resolveUnanswered();
        postings.tellUntold();
    }
}
