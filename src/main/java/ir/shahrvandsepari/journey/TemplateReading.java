package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.Timeline;
import ir.shahrvandsepari.notice.NoticeTemplate;
import ir.shahrvandsepari.notice.NoticeText;
import ir.shahrvandsepari.notice.NoticeWords;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words of text messages as their keepers see them. */
@Stateless
public class TemplateReading {
    @Inject
    private NoticeWords words;

    @Inject
    private Clock clock;

    /**
     * A message.
     *
     * @param text what is sent today
     * @param own whether the municipality chose it
     * @param planned the next words that begin, or the day from which what is shipped is sent again
     */
    public record Row(
            NoticeTemplate template, NoticeText text, boolean own, Optional<Timeline.Step<NoticeText>> planned) {}

    /** All of them, in the order of a case's way. */
    public List<Row> rows() {
        return Arrays.stream(NoticeTemplate.values()).map(this::row).toList();
    }

    private Row row(NoticeTemplate template) {
        LocalDate today = Tehran.today(clock);
        Timeline<NoticeText> own = words.own(template);
        return new Row(
                template,
                own.on(today).orElseGet(template::shipped),
                own.on(today).isPresent(),
                own.after(today));
    }
}
