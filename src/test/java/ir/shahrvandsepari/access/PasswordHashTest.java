package ir.shahrvandsepari.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void theKeptFormRecognisesThePasswordAndNoOther() {
        PasswordHash kept =
                PasswordHash.parse(PasswordHash.of("demo-Urmia-1405").toString());
        assertThat(kept.matches("demo-Urmia-1405")).isTrue();
        assertThat(kept.matches("demo-urmia-1405")).isFalse();
        assertThat(kept.matches("demo-Urmia-1405 ")).isFalse();
        assertThat(kept.matches("")).isFalse();
    }

    @Test
    void persianAndArabicDigitsAreTheSameDigits() {
        PasswordHash kept = PasswordHash.of("demo-Urmia-1405");
        assertThat(kept.matches("demo-Urmia-۱۴۰۵")).isTrue();
        assertThat(kept.matches("demo-Urmia-١٤٠٥")).isTrue();
    }

    @Test
    void persianAndArabicLettersOfAPasswordStayDifferent() {
        assertThat(PasswordHash.of("گذرواژهٔ علی").matches("گذرواژهٔ علي")).isFalse();
    }

    @Test
    void thePasswordIsHashedAsOftenAsOwaspAsksAndWithASaltOfItsOwn() {
        String one = PasswordHash.of("a").toString();
        String other = PasswordHash.of("a").toString();
        assertThat(one).startsWith("PBKDF2WithHmacSHA512:210000:").isNotEqualTo(other);
    }

    @Test
    void nobodyHasTheHashOfNobody() {
        assertThat(PasswordHash.ofNobody().matches("")).isFalse();
    }

    @Test
    void aDamagedKeptFormIsRefused() {
        assertThatThrownBy(() -> PasswordHash.parse("demo-Urmia-1405")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theVectorOfRfc7914FamilyHolds() {
        // PBKDF2-HMAC-SHA512, password "password", salt "salt", 1 iteration (widely published vector)
        byte[] expected = java.util.HexFormat.of()
                .parseHex("867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
                        + "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce");
        byte[] salt = "salt".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(new PasswordHash(1, salt, expected).matches("password")).isTrue();
    }
}
