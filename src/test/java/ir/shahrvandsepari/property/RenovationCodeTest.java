package ir.shahrvandsepari.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.property.RenovationCode.Level;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenovationCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-10-84-1-16-2-0",
                "۱-۱۰-۸۴-۱-۱۶-۲-۰",
                "1/10/84/1/16/2/0",
                " 1 - 10 - 84 - 1 - 16 - 2 - 0 ",
                "01-010-084-01-16-02",
                "1-10-84-1-16-2",
                "1.10.84.1.16.2.0",
                "\u206a1-10-84-1-16-2-0\u202c",
                "1–10–84–1–16–2–0"
            })
    void readsACodeHoweverItIsTyped(String typed) {
        assertThat(RenovationCode.parse(typed)).hasToString("1-10-84-1-16-2-0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-10",
                "0-10-84-1-0-0-0",
                "1-0-84-1-0-0-0",
                "1-10-0-1-0-0-0",
                "1-10-84-0-1-0-0",
                "1-10-84-1-0-2-0",
                "1-10-84-1-16-2-0-0",
                "100-1-1-1-0-0-0",
                "1-10-84-123456-0-0-0",
                "1-10-84-x-0-0-0",
                "1-10-84-1-16-2-0; drop"
            })
    void refusesCodesThatCannotExist(String typed) {
        assertThatThrownBy(() -> RenovationCode.parse(typed))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("renovation-code-malformed"));
    }

    @ParameterizedTest
    @CsvSource({
        "5-1-10, BLOCK",
        "5-1-10-1, PARCEL",
        "5-1-10-1-1, BUILDING",
        "5-1-10-1-1-3, APARTMENT",
        "5-1-10-1-1-0-2, SHOP",
        "5-1-10-1-0-0-2, SHOP"
    })
    void meansWhatItsDeepestPartSays(String code, Level level) {
        assertThat(RenovationCode.parse(code).level()).isEqualTo(level);
    }

    @Test
    void liesInItsBuildingItsParcelAndItsBlockNearestFirst() {
        assertThat(RenovationCode.parse("5-1-10-1-2-3-4").ancestors())
                .extracting(RenovationCode::toString)
                .containsExactly("5-1-10-1-2-3-0", "5-1-10-1-2-0-0", "5-1-10-1-0-0-0", "5-1-10-0-0-0-0");
        assertThat(RenovationCode.parse("5-1-10-1-0-0-4").ancestors())
                .extracting(RenovationCode::toString)
                .containsExactly("5-1-10-1-0-0-0", "5-1-10-0-0-0-0");
        assertThat(RenovationCode.parse("5-1-10").ancestors()).isEmpty();
    }

    @Test
    void sortsPartByPartAsNumbers() {
        assertThat(List.of("5-1-10-2-0-0-0", "5-1-9-11-0-0-0", "5-1-10-10-0-0-0", "1-40-1-1-0-0-0").stream()
                        .map(RenovationCode::parse)
                        .sorted())
                .extracting(RenovationCode::toString)
                .containsExactly("1-40-1-1-0-0-0", "5-1-9-11-0-0-0", "5-1-10-2-0-0-0", "5-1-10-10-0-0-0");
    }

    @Property
    void goesToTextAndBackAndFindsItsDescendantsByPrefix(
            @ForAll @IntRange(min = 1, max = 99) int district,
            @ForAll @IntRange(min = 1, max = 99_999) int block,
            @ForAll @IntRange(min = 1, max = 99_999) int parcel,
            @ForAll @IntRange(max = 99_999) int building,
            @ForAll @IntRange(max = 99_999) int shop) {
        RenovationCode code = new RenovationCode(List.of(district, 3, block, parcel, building, 0, shop));
        assertThat(RenovationCode.parse(code.toString())).isEqualTo(code);
        assertThat(code.block().blockKey()).isEqualTo(code.blockKey());
        code.ancestors().forEach(above -> {
            assertThat(code.isWithin(above)).isTrue();
            assertThat(above.isWithin(code)).isFalse();
            assertThat(code.toString()).startsWith(above.prefixOfDescendants());
            assertThat(code).isGreaterThan(above);
        });
    }

    @Test
    void aPlateHasItsMainNumberAndNoZeros() {
        assertThatThrownBy(
                        () -> new RegistrationPlate(0, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new RegistrationPlate(72, OptionalInt.of(0), OptionalInt.empty(), OptionalInt.empty()))
                .isInstanceOf(InvalidValue.class);
        assertThat(new RegistrationPlate(72, OptionalInt.of(1617), OptionalInt.of(5), OptionalInt.empty()).sub())
                .hasValue(1617);
    }
}
