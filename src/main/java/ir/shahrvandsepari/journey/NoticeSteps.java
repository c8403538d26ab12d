package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.notice.NoticeOutbox;
import ir.shahrvandsepari.notice.SmsGateway;
import ir.shahrvandsepari.notice.SmsMessage;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Step 13, the transactions around sending a message: none is open while the provider is asked. */
@Stateless
public class NoticeSteps {
    @Inject
    private NoticeOutbox outbox;

    public List<SmsMessage> take(int most) {
        return outbox.take(most);
    }

    public void answered(SmsMessage message, SmsGateway.Answer answer) {
        outbox.answered(message, answer);
    }
}
