package ir.shahrvandsepari.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0076229645", "1583250689", "0499370899", "2740000121", "2751234569", "2741000001", "1234567891"
            })
    void acceptsNationalIdsWithTheirCheckDigit(String id) {
        assertThat(NationalId.parse(id)).hasToString(id);
    }

    @ParameterizedTest
    @CsvSource({
        "2740000001, national-id-check-digit",
        "1111111111, national-id-equal-digits",
        "0000000000, national-id-equal-digits",
        "076229645, national-id-length",
        "27400001210, national-id-length",
        "274000012a, national-id-length",
        "'', national-id-length"
    })
    void refusesNationalIdsThatWereNeverIssued(String id, String code) {
        assertThatThrownBy(() -> NationalId.parse(id))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"۲۷۴۰۰۰۰۱۲۱", "٢٧٤٠٠٠٠١٢١", " 274-000012-1 ", "274\u200c000\u00a00121", "\u202e2740000121\u202c"
            })
    void readsNationalIdsAsPeopleTypeThem(String typed) {
        assertThat(NationalId.parse(typed).value()).isEqualTo("2740000121");
    }

    @Property
    void everySingleWrongDigitOfANationalIdIsFound(
            @ForAll("nationalIds") String id,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        char wrong = (char) ('0' + (id.charAt(place) - '0' + by) % 10);
        String changed = id.substring(0, place) + wrong + id.substring(place + 1);
        // a remainder of 10 shares the check digit 1 with a remainder of 1: the one pair the law's formula cannot tell
        // apart
        if (NationalIdRemainder.of(id) + NationalIdRemainder.of(changed) == 11
                && Math.min(NationalIdRemainder.of(id), NationalIdRemainder.of(changed)) == 1) {
            return;
        }
        assertThatThrownBy(() -> NationalId.parse(changed)).isInstanceOf(InvalidValue.class);
    }

    private static final class NationalIdRemainder {
        static int of(String digits) {
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (digits.charAt(i) - '0') * (10 - i);
            }
            return sum % 11;
        }
    }

    @Provide
    Arbitrary<String> nationalIds() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(9)
                .map(nine -> nine + NationalId.checkDigit(nine))
                .filter(id -> id.chars().distinct().count() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10380284790", "10101780644", "00103508290", "10860953980", "10340046788", "10480020857"})
    void acceptsLegalIdsWithTheirCheckDigit(String id) {
        assertThat(LegalId.parse(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14000002000", "10380284791", "1038028479", "10000000001"})
    void refusesLegalIdsThatWereNeverIssued(String id) {
        assertThatThrownBy(() -> LegalId.parse(id)).isInstanceOf(InvalidValue.class);
    }

    @Property
    void everyWrongCheckDigitOfALegalIdIsFound(
            @ForAll("tenDigits") String ten, @ForAll @IntRange(min = 1, max = 9) int by) {
        int check = LegalId.checkDigit(ten);
        assertThatThrownBy(() -> LegalId.parse(ten + (check + by) % 10)).isInstanceOf(InvalidValue.class);
    }

    @Provide
    Arbitrary<String> tenDigits() {
        return Arbitraries.strings().numeric().ofLength(10);
    }

    @Test
    void checksForeignersByLengthAndDigitsOnly() {
        assertThat(ForeignerId.parse("۱۲۳۴۵۶۷۸۹۰۱۲")).hasToString("123456789012");
        assertThatThrownBy(() -> ForeignerId.parse("999999999999")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ForeignerId.parse("12345678901")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void tellsThreeKindsOfPersonsApartByLength() {
        assertThat(PersonId.parse("2740000121")).isInstanceOf(NationalId.class);
        assertThat(PersonId.parse("10380284790")).isInstanceOf(LegalId.class);
        assertThat(PersonId.parse("123456789012")).isInstanceOf(ForeignerId.class);
        assertThatThrownBy(() -> PersonId.parse("12345"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("person-id-length"));
        assertThatThrownBy(() -> PersonId.parse(null)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void masksTheMiddle() {
        assertThat(PersonId.parse("2740000121").masked()).isEqualTo("274*****21");
    }

    @Test
    void neverSaysAPersonsNumberInItsMessage() {
        assertThatThrownBy(() -> NationalId.parse("2740000001").value())
                .message()
                .doesNotContain("274");
    }
}
