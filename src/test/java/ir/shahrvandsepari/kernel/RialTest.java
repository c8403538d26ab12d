package ir.shahrvandsepari.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RialTest {
    private static final Locale FA = Locale.forLanguageTag("fa");

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> Rial.of(-1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Rial.of(5).minus(Rial.of(6))).isInstanceOf(InvalidValue.class);
        assertThat(Rial.of(6).minus(Rial.of(6))).isEqualTo(Rial.ZERO);
    }

    @Test
    void refusesToOverflowSilently() {
        assertThatThrownBy(() -> Rial.of(Long.MAX_VALUE).plus(Rial.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rial.of(Long.MAX_VALUE).times(3, 2)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void aFractionIsExactAndRoundedDown(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long amount,
            @ForAll @LongRange(min = 0, max = 1_000_000) long numerator,
            @ForAll @LongRange(min = 1, max = 1_000_000) long denominator) {
        BigInteger exact = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator));
        if (exact.divide(BigInteger.valueOf(denominator)).bitLength() < 64) {
            BigInteger floor = BigInteger.valueOf(
                    Rial.of(amount).times(numerator, denominator).amount());
            BigInteger rest = exact.subtract(floor.multiply(BigInteger.valueOf(denominator)));
            assertThat(rest.signum()).isNotNegative();
            assertThat(rest).isLessThan(BigInteger.valueOf(denominator));
        }
    }

    @Test
    void roundsDownToAThousand() {
        assertThat(Rial.of(1_850_999).roundedDownTo(1_000)).isEqualTo(Rial.of(1_850_000));
    }

    @Test
    void readsAmountsAsPeopleGroupThem() {
        assertThat(Rial.parse("۱٬۲۳۴٬۵۶۷")).isEqualTo(Rial.of(1_234_567));
        assertThat(Rial.parse("1,234,567 ")).isEqualTo(Rial.of(1_234_567));
        assertThatThrownBy(() -> Rial.parse("12.5")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Rial.parse("-12")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Rial.parse("")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Rial.parse("9999999999999999999")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void showsAmountsGroupedInTheReadersDigits() {
        assertThat(Rial.of(1_234_567).grouped(FA)).isEqualTo("۱٬۲۳۴٬۵۶۷");
        assertThat(Rial.of(1_234_567).grouped(Locale.ENGLISH)).isEqualTo("1,234,567");
        assertThat(Rial.of(1_234_567).toman()).isEqualTo(123_456);
    }

    @Test
    void saysAmountsInWords() {
        assertThat(Rial.of(1_850_000).inWords(FA)).isEqualTo("یک میلیون و هشتصد و پنجاه هزار");
        assertThat(Rial.ZERO.inWords(FA)).isEqualTo("صفر");
        assertThat(Rial.of(99_999_999_000L).inWords(FA))
                .isEqualTo("نود و نه میلیارد و نهصد و نود و نه میلیون و نهصد و نود و نه هزار");
        assertThat(Rial.of(1_850_000).inWords(Locale.ENGLISH)).isEqualTo("one million eight hundred fifty thousand");
    }

    @Test
    void sumsNothingToZero() {
        assertThat(Rial.sum(List.of())).isEqualTo(Rial.ZERO);
        assertThat(Rial.sum(List.of(Rial.of(1), Rial.of(2)))).isEqualTo(Rial.of(3));
    }
}
