package ir.shahrvandsepari.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.inquiry.Purpose;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void everyReasonHasASentenceAndARemedyAndEveryRuleIsNamed(String language) {
        ResourceBundle words = ResourceBundle.getBundle("i18n/eligibility", Locale.forLanguageTag(language));
        for (Reason.Code code : Reason.Code.values()) {
            assertThat(words.getString("reason." + code + ".sentence")).isNotBlank();
            assertThat(words.getString("reason." + code + ".remedy")).isNotBlank();
        }
        for (RuleFinding finding : new CaseFacts().decide(Purpose.TRANSFER).findings()) {
            assertThat(words.getString("rule." + finding.rule())).isNotBlank();
        }
        assertThat(words.getString("rule.recent-completion")).isNotBlank();
        assertThat(words.getString("rule.recent-inspection")).isNotBlank();
    }
}
