package ir.shahrvandsepari.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Postal code, mobile, IBAN, and codes that people copy by hand. */
class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"5715713137", "5713866443", "1619735744", "1193653471", "۵۷۱۵۷-۱۳۱۳۷"})
    void acceptsPostalCodes(String code) {
        assertThat(PostalCode.parse(code).value()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0571571313", "5725713137", "1111119999", "571571313", "57157131370", "57157a3137"})
    void refusesPostalCodesThatDoNotExist(String code) {
        assertThatThrownBy(() -> PostalCode.parse(code))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("postal-code-malformed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09141000001",
                "9141000001",
                "989141000001",
                "+989141000001",
                "00989141000001",
                "۰۹۱۴ ۱۰۰ ۰۰۰۱",
                "+98 (914) 100-0001",
                "٠٩١٤١٠٠٠٠٠١"
            })
    void readsAMobileHoweverItIsTyped(String typed) {
        assertThat(Mobile.parse(typed)).hasToString("09141000001");
        assertThat(Mobile.parse(typed).international()).isEqualTo("+989141000001");
        assertThat(Mobile.parse(typed).masked()).isEqualTo("0914***0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0914100000", "04432222222", "091410000011", "+19141000001", "", "0914100000x"})
    void refusesWhatIsNoMobile(String typed) {
        assertThatThrownBy(() -> Mobile.parse(typed)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IR820540102680020817909002",
                "IR062960000000100324200001",
                "IR120170000001234567890123",
                "ir82 0540 1026 8002 0817 9090 02",
                "۸۲۰۵۴۰۱۰۲۶۸۰۰۲۰۸۱۷۹۰۹۰۰۲"
            })
    void acceptsIbansWithTheirRemainder(String typed) {
        assertThat(Iban.parse(typed).value()).startsWith("IR").hasSize(26);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IR550560611828005185959401", "IR82054010268002081790900", "DE820540102680020817909002"})
    void refusesIbansWithAWrongRemainderOrShape(String typed) {
        assertThatThrownBy(() -> Iban.parse(typed)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void namesTheBankOfAnIban() {
        assertThat(Iban.parse("IR820540102680020817909002").bank()).isEqualTo("054");
    }

    @Property
    void everySingleWrongDigitOfAnIbanIsFound(
            @ForAll @IntRange(min = 2, max = 25) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        String iban = "IR820540102680020817909002";
        char wrong = (char) ('0' + (iban.charAt(place) - '0' + by) % 10);
        assertThatThrownBy(() -> Iban.parse(iban.substring(0, place) + wrong + iban.substring(place + 1)))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("iban-check-digits"));
    }

    @Property
    void aCodeGivesItsBytesBack(@ForAll @Size(max = 40) byte[] bytes) {
        if (bytes.length > 0) {
            assertThat(CrockfordBase32.decode(CrockfordBase32.encode(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void oneHundredTwentyEightBitsAreTwentySixSymbols() {
        assertThat(CrockfordBase32.encode(new byte[16])).hasSize(26).containsOnlyDigits();
    }

    @Test
    void aCodeIsReadWithDashesLowerCaseAndLookAlikes() {
        assertThat(CrockfordBase32.normalize("o1l-i ۲a")).isEqualTo("01112A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "U0", "1", "01", "000", "é0"})
    void refusesWhatIsNoCodeOrHasASecondSpelling(String typed) {
        assertThatThrownBy(() -> CrockfordBase32.decode(typed)).isInstanceOf(InvalidValue.class);
    }

    @Property
    void theCheckSymbolFindsEveryWrongSymbol(
            @ForAll @Size(16) byte[] bytes,
            @ForAll @IntRange(max = 25) int place,
            @ForAll @IntRange(min = 1, max = 31) int by) {
        String alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        String code = CrockfordBase32.encode(bytes);
        char wrong = alphabet.charAt((alphabet.indexOf(code.charAt(place)) + by) % 32);
        String changed = code.substring(0, place) + wrong + code.substring(place + 1);
        assertThat(CrockfordBase32.checkSymbol(changed)).isNotEqualTo(CrockfordBase32.checkSymbol(code));
    }
}
