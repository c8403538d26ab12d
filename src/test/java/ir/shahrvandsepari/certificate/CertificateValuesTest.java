package ir.shahrvandsepari.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateValuesTest {

    private static final URI URL = URI.create("https://separi.example:8443");

    @ParameterizedTest
    @ValueSource(strings = {"1405-5-454", "1405/5/454", "۱۴۰۵/۵/۴۵۴", "١٤٠٥-٥-٤٥٤", " 1405 / 5 / 454 "})
    void aNumberIsReadInEverySpelling(String typed) {
        CertificateNumber number = CertificateNumber.parse(typed);
        assertThat(number).hasToString("1405-5-454");
        assertThat(number.onPaper()).isEqualTo("1405/5/454");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1405", "1405-5", "1405-5-0", "1405-05-1", "05-5-1", "1405-5-1-1", "1405-5-9999999999"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> CertificateNumber.parse(typed)).isInstanceOf(InvalidValue.class);
    }

    @Property
    void everyCodeIsReadBackInAnyCaseAndWithDashes(@ForAll @Size(16) byte[] ignored) {
        VerificationCode code = VerificationCode.random();
        String dashed = code.text().replaceAll("(.{5})", "$1-").toLowerCase(Locale.ROOT);
        assertThat(VerificationCode.parse(dashed)).isEqualTo(code);
        assertThat(QrText.parseCode(QrText.shortUrl(URL, code))).contains(code);
        assertThat(QrText.parseCose(QrText.shortUrl(URL, code))).isEmpty();
    }

    @Property
    void everySealedPayloadSurvivesItsQrText(@ForAll @Size(min = 60, max = 300) byte[] cose) {
        String text = QrText.offlineUrl(URL, cose);
        assertThat(QrText.parseCose(text).map(Arrays::hashCode)).contains(Arrays.hashCode(cose));
        assertThat(QrText.parseCode(text)).isEmpty();
        assertThat(text).startsWith("HTTPS://SEPARI.EXAMPLE:8443/V/");
    }

    @Property(tries = 200)
    void everySealIsVerifiedAndEveryChangedPayloadRefused(@ForAll @Size(min = 1, max = 200) byte[] payload) {
        CoseSign1 cose =
                CoseSign1.parse(CoseSign1.sealedBy(SEAL, payload).bytes()).orElseThrow();
        assertThat(cose.keyId()).isEqualTo(SEAL.keyId());
        assertThat(cose.isSignedBy(SEAL.certificate().getPublicKey())).isTrue();
        byte[] changed = payload.clone();
        changed[0] ^= 1;
        CoseSign1 forged = new CoseSign1(cose.keyId(), changed, cose.protectedHeader(), cose.signature());
        assertThat(forged.isSignedBy(SEAL.certificate().getPublicKey())).isFalse();
    }

    private static final Seal SEAL = TestSeal.fresh();

    @Property
    void anyBytesAreNoSealRatherThanAnError(@ForAll byte[] bytes) {
        assertThat(CoseSign1.parse(bytes)).isEmpty();
    }

    @Test
    void twoMonthsAreJalaliMonthsClippedToTheMonthsEnd() {
        // 31 Mordad 1405 plus two months is 30 Mehr
        assertThat(Validity.from(LocalDate.of(2026, 8, 22), 2).until()).isEqualTo(LocalDate.of(2026, 10, 22));
        assertThat(Validity.from(LocalDate.of(2026, 8, 22), 2).leviesEndEarlier())
                .isFalse();
    }

    @Test
    void theLevyPartNeverPassesTheLastDayOfTheYear() {
        // 15 Esfand 1405; 1405 is no leap year, so its last day is 29 Esfand, 20 March 2027
        Validity validity = Validity.from(LocalDate.of(2027, 3, 6), 2);
        assertThat(validity.leviesEndEarlier()).isTrue();
        assertThat(validity.leviesUntil()).isEqualTo(LocalDate.of(2027, 3, 20));
        // 15 Esfand 1403; 1403 is a leap year: 30 Esfand, 20 March 2025
        assertThat(Validity.from(LocalDate.of(2025, 3, 5), 2).leviesUntil()).isEqualTo(LocalDate.of(2025, 3, 20));
    }
}
