package ir.shahrvandsepari.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.text.Bidi;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextTest {
    @ParameterizedTest
    @EnumSource(NoticeTemplate.class)
    void whatIsShippedCouldHaveBeenTyped(NoticeTemplate template) {
        assertThat(NoticeText.of(template, template.shipped().words())).isEqualTo(template.shipped());
    }

    @ParameterizedTest
    @EnumSource(NoticeTemplate.class)
    void noTelephoneTurnsARenovationCodeRound(NoticeTemplate template) {
        String property = NoticeTemplate.sample("property");
        template.shipped().sample(template).value().lines().forEach(line -> {
            Bidi shown = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
            int at = line.indexOf(property);
            assertThat(at < 0 || shown.getRunLimit(runAt(shown, at)) >= at + property.length())
                    .as(line)
                    .isTrue();
        });
    }

    private static int runAt(Bidi shown, int at) {
        return (int) IntStream.range(0, shown.getRunCount())
                .takeWhile(run -> shown.getRunLimit(run) <= at)
                .count();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{number} {nobody}/{link}|sms-name-unknown",
                "no number/{link}|sms-name-missing",
                "{number}|sms-name-missing",
                "{number/{link}|sms-brace-alone",
                "{number} {2}/{link}|sms-brace-alone",
                "{number} see {link}|sms-link-not-alone",
                "{number} https://elsewhere.example/{link}|sms-link-foreign",
                "{number} www.elsewhere.example/{link}|sms-link-foreign"
            })
    void whatWouldNotReachPeopleWholeIsRefused(String typed, String code) {
        isRefused(typed.replaceFirst("/(?=\\{link)", "\n"), code);
    }

    @Test
    void anEmptyOrAnEndlessMessageIsRefused() {
        isRefused(" \n ", "sms-text-empty");
        isRefused("{number}\n" + "x".repeat(400) + "\n{link}", "sms-too-long");
    }

    private static void isRefused(String typed, String code) {
        assertThatThrownBy(() -> NoticeText.of(NoticeTemplate.CERTIFICATE_REVOKED, typed))
                .isInstanceOfSatisfying(InvalidValue.class, invalid -> assertThat(invalid.code())
                        .isEqualTo(code));
    }

    @Test
    void whatIsTypedIsKeptTidyLineByLine() {
        assertThat(NoticeText.of(NoticeTemplate.CERTIFICATE_REVOKED, "  a   137\u202e {number}\r\n\r\n{link}\n\n")
                        .words())
                .isEqualTo("a \u06F1\u06F3\u06F7 {number}\n\n{link}");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "70, 1", "71, 2", "134, 2", "135, 3", "201, 3", "202, 4"})
    void partsAreCountedAsNetworksCountPersian(int characters, int parts) {
        assertThat(new SmsText("\u0645".repeat(characters)).parts()).isEqualTo(parts);
    }
}
