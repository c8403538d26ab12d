package ir.shahrvandsepari.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.Timeline;
import ir.shahrvandsepari.notice.SmsGateway.Answer;
import ir.shahrvandsepari.notice.SmsGateway.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox on a real database, with time at hand. */
class NoticeOutboxTest {
    private static final Mobile TO = Mobile.parse("09141000001");

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private Instant now = Instant.parse("2026-11-24T08:30:00Z");
    private NoticeOutbox outbox;
    private NoticeWords words;

    @BeforeEach
    void open() {
        Clock clock = ((InstantSource) () -> now).withZone(Tehran.ZONE);
        words = new NoticeWords(new NoticeTexts(transaction.database()), clock);
        outbox = new NoticeOutbox(new SmsMessages(transaction.database()), words, clock);
    }

    @Test
    void aMessageIsLeftWithWhatItTellsOrNotAtAll() {
        assertThatThrownBy(() -> transaction.inOne(() -> {
                    leave("1");
                    throw new IllegalStateException("the case was not recorded");
                }))
                .hasMessage("the case was not recorded");
        assertThat(take()).isEmpty();
        transaction.inOne(() -> leave("2"));
        assertThat(take()).singleElement().satisfies(message -> {
            assertThat(message.to()).isEqualTo(TO);
            assertThat(message.text()).contains("1405-5-454").doesNotContain("{");
        });
    }

    @Test
    void aMessageThatIsBeingSentIsNotTakenTwice() {
        transaction.inOne(() -> leave("1"));
        assertThat(take()).hasSize(1);
        assertThat(take()).isEmpty();
        now = now.plus(Duration.ofMinutes(3));
        assertThat(take()).as("the node that took it died").hasSize(1);
    }

    @Test
    void anAcceptedMessageIsNeverSentAgain() {
        transaction.inOne(() -> leave("1"));
        answer(take().get(0), Outcome.ACCEPTED, "77");
        now = now.plus(Duration.ofDays(2));
        assertThat(take()).isEmpty();
        assertThat(states()).containsExactly("SENT 77");
    }

    @Test
    void aRefusedMessageIsGivenUpAtOnce() {
        transaction.inOne(() -> leave("1"));
        answer(take().get(0), Outcome.REFUSED, "35 InvalidData");
        now = now.plus(Duration.ofDays(2));
        assertThat(take()).isEmpty();
        assertThat(states()).containsExactly("UNDELIVERABLE 35 InvalidData");
    }

    @Test
    void anUnansweredMessageIsTriedAgainWithGrowingWaitsAndGivenUpInTheEnd() {
        transaction.inOne(() -> leave("1"));
        Instant first = now;
        int tries = 0;
        for (int hour = 0; hour < 48 * 60; hour++) {
            for (SmsMessage message : take()) {
                tries++;
                answer(message, Outcome.UNAVAILABLE, "HTTP 502");
            }
            now = now.plus(Duration.ofMinutes(1));
        }
        assertThat(tries).isEqualTo(8);
        assertThat(states()).containsExactly("UNDELIVERABLE HTTP 502");
        assertThat(Duration.between(first, now)).isGreaterThan(Duration.ofHours(20));
    }

    @Test
    void refusesToLeaveAGapInASentence() {
        assertThatThrownBy(() -> NoticeOutbox.filled(
                        NoticeTemplate.CERTIFICATE_REVOKED,
                        NoticeTemplate.CERTIFICATE_REVOKED.shipped(),
                        Map.of("number", "1")))
                .hasMessageContaining("link");
    }

    @Test
    void everyTemplateSaysAllThatItIsToldAndNoDirectionMarkGetsThrough() {
        for (NoticeTemplate template : NoticeTemplate.values()) {
            Map<String, String> args = new java.util.HashMap<>();
            template.names().forEach(name -> args.put(name, "<" + name + "\u202e>"));
            String text =
                    NoticeOutbox.filled(template, template.shipped(), args).value();
            assertThat(text).doesNotContain("{", "\u202e");
            template.names().forEach(name -> assertThat(text).contains("<" + name + ">"));
        }
    }

    @Test
    void theMunicipalitysOwnWordsAreSentFromTheirDayAndWhatWasSentStays() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        NoticeText own = NoticeText.of(NoticeTemplate.CERTIFICATE_REVOKED, "own {number}\n{link}");
        transaction.inOne(() -> {
            words.replace(
                    NoticeTemplate.CERTIFICATE_REVOKED,
                    today.plusDays(1),
                    Timeline.<NoticeText>empty().with(today.plusDays(1), Optional.of(own)));
            return leave("before");
        });
        now = now.plus(Duration.ofDays(1));
        transaction.inOne(() -> leave("after"));
        assertThat(Sql.all(database, "select text from sms_message order by id", row -> row.getString(1)))
                .satisfiesExactly(before -> assertThat(before).doesNotContain("own"), after -> assertThat(after)
                        .isEqualTo("own 1405-5-454\nhttps://separi.example/v/X"));
        assertThatThrownBy(() -> transaction.inOne(() -> {
                    words.replace(NoticeTemplate.CERTIFICATE_REVOKED, today.plusDays(1), Timeline.empty());
                    return null;
                }))
                .hasMessage("change-not-ahead");
    }

    private Void leave(String subject) {
        outbox.sms(
                TO,
                NoticeTemplate.CERTIFICATE_REVOKED,
                Map.of("number", "1405-5-454", "link", "https://separi.example/v/X"),
                subject);
        return null;
    }

    private List<SmsMessage> take() {
        return transaction.inOne(() -> outbox.take(10));
    }

    private void answer(SmsMessage message, Outcome outcome, String detail) {
        transaction.inOne(() -> {
            outbox.answered(message, new Answer(outcome, detail));
            return null;
        });
    }

    private List<String> states() {
        return Sql.all(database, "select state || ' ' || answer from sms_message", row -> row.getString(1));
    }
}
