package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.notice.SmsGateway;
import ir.shahrvandsepari.notice.SmsMessage;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Step 13: messages leave from the outbox, on every node that has a moment. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeTimer {
    /** Few enough that all of them are answered before others may take them. */
    private static final int AT_ONCE = 5;

    @Inject
    private NoticeSteps steps;

    @Inject
    private SmsGateway gateway;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void send() {
        List<SmsMessage> due = steps.take(AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(message -> steps.answered(message, gateway.send(message.to(), message.text())));
            due = steps.take(AT_ONCE);
        }
    }
}
