package ir.shahrvandsepari.notice;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;

/** The words of messages: the municipality's own where it has chosen some, else those that are shipped. Needs a transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoticeWords {
    private final NoticeTexts texts;
    private final Clock clock;

    /** For the container's proxy only. */
    NoticeWords() {
        this(null, null);
    }

    @Inject
    NoticeWords(NoticeTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The words that are sent today. */
    public NoticeText today(NoticeTemplate template) {
        return texts.on(template, Tehran.today(clock)).orElseGet(template::shipped);
    }

    /** The municipality's own by their days; where nothing holds, what is shipped is sent. */
    public Timeline<NoticeText> own(NoticeTemplate template) {
        return texts.own(template);
    }

    /**
     * Lets a message be worded from a day to come on as that says.
     *
     * @throws Refusal {@code change-not-ahead} for today and the past
     */
    public void replace(NoticeTemplate template, LocalDate from, Timeline<NoticeText> later) {
        if (!from.isAfter(Tehran.today(clock))) {
            throw new Refusal("change-not-ahead");
        }
        texts.replace(template, from, texts.own(template).then(from, later));
    }
}
