package ir.shahrvandsepari.notice;

import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.notice.SmsMessage.End;
import ir.shahrvandsepari.notice.SmsMessage.EndState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Where messages are left. They are durable together with what they tell, or not at all; they leave afterwards, at least
 * once: a provider that took a message and did not say so is asked again.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoticeOutbox {
    /** Messages are Persian, whatever the language of the screen that caused them. */
    public static final Locale LANGUAGE = Locale.forLanguageTag("fa");

    static final ResourceBundle WORDS = ResourceBundle.getBundle("i18n.notice", LANGUAGE);
    /** Longer than the provider's slowest answer. */
    private static final Duration BEING_SENT = Duration.ofMinutes(2);

    /** Waits between tries; after the last one a message is given up. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private static final int LONGEST_ANSWER = 200;

    private final SmsMessages messages;
    private final NoticeWords words;
    private final Clock clock;

    /** For the container's proxy only. */
    NoticeOutbox() {
        this(null, null, null);
    }

    @Inject
    NoticeOutbox(SmsMessages messages, NoticeWords words, Clock clock) {
        this.messages = messages;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Leaves a message, in the caller's transaction.
     *
     * @param args a value for each of the template's names
     * @param subject what it is about, such as a tracking code; never personal data
     */
    public void sms(Mobile to, NoticeTemplate template, Map<String, String> args, String subject) {
        messages.add(new SmsMessage.Draft(to, template, text(template, args).value(), subject), clock.instant());
    }

    private SmsText text(NoticeTemplate template, Map<String, String> args) {
        return filled(template, words.today(template), args);
    }

    static SmsText filled(NoticeTemplate template, NoticeText words, Map<String, String> args) {
        template.names().stream()
                .filter(name -> args.get(name) == null)
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(template + " needs " + name);
                });
        return words.filled(args);
    }

    /** Takes some messages that are due; the caller's transaction must end before they are sent. */
    public List<SmsMessage> take(int most) {
        Instant now = clock.instant();
        return messages.take(most, now, now.plus(BEING_SENT));
    }

    /** Notes what came of sending one. */
    public void answered(SmsMessage message, SmsGateway.Answer answer) {
        String detail = answer.detail().substring(0, Math.min(answer.detail().length(), LONGEST_ANSWER));
        Instant now = clock.instant();
        switch (answer.outcome()) {
            case ACCEPTED -> messages.end(message, new End(EndState.SENT, detail), now);
            case REFUSED -> messages.end(message, new End(EndState.UNDELIVERABLE, detail), now);
            case UNAVAILABLE -> {
                if (message.attempts() > WAITS.size()) {
                    messages.end(message, new End(EndState.UNDELIVERABLE, detail), now);
                } else {
                    messages.tryAgain(message, detail, now.plus(WAITS.get(message.attempts() - 1)));
                }
            }
        }
    }
}
