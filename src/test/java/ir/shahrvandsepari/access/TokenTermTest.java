package ir.shahrvandsepari.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a token is to be. */
class TokenTermTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static void isWrong(Runnable what, String code) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(InvalidValue.class, wrong -> assertThat(wrong.code())
                .isEqualTo(code));
    }

    @Test
    void aLabelIsTidyAndHasOneToSixtyCharacters() {
        assertThat(new TokenLabel("  نرم افزار\u202E  دفتر ۱۲ ").value()).isEqualTo("نرم افزار دفتر 12");
        assertThat(new TokenLabel("x".repeat(60)).value()).hasSize(60);
        isWrong(() -> new TokenLabel("x".repeat(61)), "token-label-needed");
        isWrong(() -> new TokenLabel(" \u200F "), "token-label-needed");
        isWrong(() -> new TokenLabel(null), "token-label-needed");
    }

    @Test
    void aTermIsReadBackAsItIsWritten() {
        TokenTerm term = new TokenTerm(new TokenLabel("a \"quoted\" program"), DAY);
        assertThat(TokenTerm.parse(term.json())).isEqualTo(term);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"label\":\"x\"}",
                "{\"label\":\"x\",\"lastDay\":\"soon\"}",
                "{\"label\":\"x\",\"lastDay\":7}",
                "{\"lastDay\":\"2026-12-01\"}"
            })
    void whatIsNoTermIsRefused(String json) {
        assertThatThrownBy(() -> TokenTerm.parse(json)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aTokenLivesOneDayAtLeastAndFourHundredDaysAfterItsFirstAtMost() {
        TokenTerm term = new TokenTerm(new TokenLabel("x"), DAY);
        assertThat(term.requireFrom(DAY)).isEqualTo(term);
        assertThat(term.requireFrom(DAY.minusDays(400))).isEqualTo(term);
        isWrong(() -> term.requireFrom(DAY.plusDays(1)), "token-last-day");
        isWrong(() -> term.requireFrom(DAY.minusDays(401)), "token-last-day");
    }

    @Test
    void aSecretIsNotAmongTheWordsOfARecord() {
        DrawnToken drawn = new DrawnToken(new TokenName(new Login("bank1"), new TokenLabel("x")), "separi_SECRET");
        assertThat(drawn.toString()).isEqualTo("bank1 x");
    }
}
