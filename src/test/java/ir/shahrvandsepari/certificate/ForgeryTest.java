package ir.shahrvandsepari.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.certificate.PaperExamination.Examined;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForgeryTest {

    private final Room room = new Room();
    private final IssuedCertificate issued = room.issue(room.transfer("6", "6")).certificate();
    private final String shortUrl = QrText.shortUrl(URI.create(Room.URL), issued.verificationCode());

    @Test
    void aQrCodeWithOneChangedBitIsForged() {
        byte[] cose = issued.cose();
        cose[cose.length - 1] ^= 1;
        VerificationResult result = room.verification.byQr(QrText.offlineUrl(URI.create(Room.URL), cose));
        assertThat(result.verdict()).isEqualTo(Verdict.FORGED);
        assertThat(result.reason()).contains("seal-invalid");
    }

    @Test
    void aQrCodeSealedByAnotherKeyIsForged() {
        byte[] claims = CoseSign1.parse(issued.cose()).orElseThrow().payload();
        byte[] foreign = CoseSign1.sealedBy(TestSeal.fresh(), claims).bytes();
        VerificationResult result = room.verification.byQr(QrText.offlineUrl(URI.create(Room.URL), foreign));
        assertThat(result.verdict()).isEqualTo(Verdict.FORGED);
        assertThat(result.reason()).contains("other-seal");
    }

    @Test
    void onlyTheKeptFileIsValid() {
        byte[] pdf = room.papers.print(issued);
        room.inTransaction(() -> room.papers.keep(issued.number(), pdf));
        assertThat(room.verification.byPdf(pdf).verdict()).isEqualTo(Verdict.VALID);
        byte[] longer = Arrays.copyOf(pdf, pdf.length + 1);
        assertThat(forgery(longer, examined(true, true, true, true, room.seal, issued.factsJson(), shortUrl)))
                .isEqualTo("not-the-kept-file");
    }

    @Test
    void everyForgeryIsNamed() {
        byte[] facts = issued.factsJson();
        byte[] other = room.prepare(room.mortgage()).factsJson();
        String otherQr = QrText.shortUrl(URI.create(Room.URL), VerificationCode.random());
        byte[] pdf = "%PDF".getBytes(StandardCharsets.UTF_8);
        assertThat(forgery(pdf, examined(true, true, false, true, room.seal, facts, shortUrl)))
                .isEqualTo("bytes-changed");
        assertThat(forgery(pdf, examined(true, true, true, false, room.seal, facts, shortUrl)))
                .isEqualTo("bytes-appended");
        assertThat(forgery(pdf, examined(true, true, true, true, TestSeal.fresh(), facts, shortUrl)))
                .isEqualTo("other-seal");
        assertThat(forgery(pdf, examined(true, false, false, false, null, facts, shortUrl)))
                .isEqualTo("seal-missing");
        assertThat(forgery(pdf, examined(true, true, true, true, room.seal, facts, otherQr)))
                .isEqualTo("qr-swapped");
        assertThat(forgery(pdf, examined(true, true, true, true, room.seal, other, shortUrl)))
                .isEqualTo("facts-differ");
    }

    @Test
    void aPaperOfOursThatCanNoLongerBeReadIsForgedAndNotUnknown() {
        byte[] torn = ("%PDF-1.7 (" + shortUrl + ") torn").getBytes(StandardCharsets.UTF_8);
        assertThat(forgery(torn, Examined.unreadable())).isEqualTo("unreadable");
    }

    @Test
    void aPdfThatSaysNothingOfUsIsUnknown() {
        room.examined = examined(true, true, true, true, TestSeal.fresh(), null, "https://example.com/");
        assertThat(room.verification
                        .byPdf("%PDF".getBytes(StandardCharsets.UTF_8))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    private String forgery(byte[] pdf, Examined examined) {
        room.examined = examined;
        VerificationResult result = room.verification.byPdf(pdf);
        assertThat(result.verdict()).isEqualTo(Verdict.FORGED);
        return result.reason().orElseThrow();
    }

    private static Examined examined(
            boolean readable, boolean sealed, boolean intact, boolean whole, Seal seal, byte[] facts, String qr) {
        return new Examined(
                readable,
                sealed,
                intact,
                whole,
                Optional.ofNullable(seal).map(Seal::certificate),
                Optional.ofNullable(facts),
                Optional.empty(),
                List.of(qr));
    }
}
