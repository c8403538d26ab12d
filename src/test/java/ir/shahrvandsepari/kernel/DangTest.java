package ir.shahrvandsepari.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DangTest {

    @ParameterizedTest
    @CsvSource({"3, 3", "1/2, 1/2", "۱/۲, 1/2", "2/4, 1/2", "1 1/2, 3/2", " 6 , 6", "0, 0", "12/4, 3", "18/7, 18/7"})
    void readsSharesAsExactFractions(String written, String canonical) {
        assertThat(Dang.parse(written)).hasToString(canonical);
        assertThat(Dang.parse(canonical)).isEqualTo(Dang.parse(written));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, dang-malformed",
        "-1, dang-malformed",
        "1/0, dang-malformed",
        "'', dang-malformed",
        "7, dang-above-six",
        "13/2, dang-above-six",
        "999999999999, dang-above-six"
    })
    void refusesWhatIsNoShare(String written, String code) {
        assertThatThrownBy(() -> Dang.parse(written))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 7, 11, 13, 24, 97})
    void sumsEqualHeirsToExactlySix(int heirs) {
        assertThat(Dang.sum(Collections.nCopies(heirs, Dang.of(6, heirs)))).isEqualTo(Dang.WHOLE);
    }

    @Test
    void sumsThirdsAndEighthsOfHeirs() {
        // widow one eighth, two daughters and a son share the rest one to one to two
        Dang rest = Dang.of(6 * 7, 8 * 4);
        assertThat(Dang.sum(List.of(Dang.of(6, 8), rest, rest, rest, rest))).isEqualTo(Dang.WHOLE);
    }

    @Test
    void refusesMoreThanTheWholeAndLessThanNothing() {
        assertThatThrownBy(() -> Dang.WHOLE.plus(Dang.of(1, 1000))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Dang.of(1, 3).minus(Dang.of(1, 2))).isInstanceOf(InvalidValue.class);
    }

    @Property
    void whatIsTakenAwayAndGivenBackIsTheSame(
            @ForAll @IntRange(max = 300) int a,
            @ForAll @IntRange(max = 300) int b,
            @ForAll @IntRange(min = 100, max = 1000) int d) {
        Dang whole = Dang.of(a, d);
        assertThat(whole.plus(Dang.of(b, d)).minus(Dang.of(b, d))).isEqualTo(whole);
    }

    @Property
    void comparesByValue(
            @ForAll @IntRange(max = 600) int a,
            @ForAll @IntRange(max = 600) int b,
            @ForAll @IntRange(min = 100, max = 1000) int d) {
        assertThat(Integer.signum(Dang.of(a, d).compareTo(Dang.of(b, d)))).isEqualTo(Integer.compare(a, b));
    }
}
