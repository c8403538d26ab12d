package ir.shahrvandsepari.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Mobile;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be chosen as a password. */
class NewPasswordTest {
    private static final Caller OWNER =
            new Caller("s.karimi", "2740000121", "x", Set.of(), OptionalLong.empty(), Set.of(), Map.of());

    private static void isRefused(Runnable what, String code) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(InvalidValue.class, wrong -> {
            assertThat(wrong.code()).isEqualTo(code);
            assertThat(wrong.value()).as("it goes nowhere").isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, password-length",
        "'', password-length",
        "aaaaaaaaaaaaaaaa, password-uniform",
        "abcdabcdABCDabcd, password-uniform",
        "PassWord1234, password-common",
        "\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9\u06F0\u06F1\u06F2, password-common"
    })
    void whatIsShortUniformOrCommonIsRefused(String typed, String code) {
        isRefused(() -> NewPassword.of(typed, typed), code);
    }

    @Test
    void whatIsLongerThanIsEverComparedIsRefusedAndNothingElseIsDemanded() {
        isRefused(() -> new NewPassword("abcde" + "f".repeat(196)), "password-length");
        assertThat(new NewPassword("abcde" + "f".repeat(195)).value()).hasSize(200);
        assertThat(new NewPassword("four words in a row")).isNotNull();
        isRefused(() -> new NewPassword(null), "password-length");
    }

    @ParameterizedTest
    @CsvSource({
        "My-S.Karimi-house",
        "yes-2740000121-no",
        "call+989141001103now",
        "\u06F2\u06F7\u06F4\u06F0\u06F0\u06F0\u06F0\u06F1\u06F2\u06F1-abc"
    })
    void aPasswordNamesItsOwnerByNoNameOrNumber(String typed) {
        NewPassword chosen = NewPassword.of(typed, typed);
        isRefused(() -> chosen.requireNotNaming(OWNER, Optional.of(new Mobile("09141001103"))), "password-names-you");
        Caller nobody = Caller.anonymous();
        new NewPassword("walnut cloud stair").requireNotNaming(nobody, Optional.empty());
    }

    @Test
    void itIsTypedTwiceAlikeOnWhateverKeyboard() {
        isRefused(() -> NewPassword.of("walnut cloud stair", "walnut cloud chair"), "password-repeated-otherwise");
        isRefused(() -> NewPassword.of("walnut cloud stair", null), "password-repeated-otherwise");
        NewPassword chosen = NewPassword.of("walnut cloud 14", "walnut cloud \u06F1\u06F4");
        assertThat(chosen.hash().matches("walnut cloud \u0661\u0664")).isTrue();
        assertThat(chosen.toString()).doesNotContain("walnut");
    }
}
