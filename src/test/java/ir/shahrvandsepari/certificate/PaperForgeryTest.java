package ir.shahrvandsepari.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import ir.shahrvandsepari.outside.paper.FopPaper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** Real papers, really tampered with. */
class PaperForgeryTest {

    private final Room room = Room.withPapers();
    private final IssuedCertificate issued = room.issue(room.transfer("6", "6")).certificate();
    private final byte[] kept = keep(room.papers.print(issued));

    private byte[] keep(byte[] pdf) {
        return room.inTransaction(() -> room.papers.keep(issued.number(), pdf));
    }

    @Test
    void theKeptPaperIsValid() {
        assertThat(room.verification.byPdf(kept).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void aChangedByteIsForgedWhereverItStands() {
        Random random = new Random(1405);
        for (int i = 0; i < 40; i++) {
            byte[] changed = kept.clone();
            changed[random.nextInt(kept.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(room.verification.byPdf(changed).verdict()).isEqualTo(Verdict.FORGED);
        }
    }

    @Test
    void aChangedWordIsNamed() {
        byte[] changed = kept.clone();
        int at = text(kept).indexOf("<dc:identifier>") + 1;
        changed[at] = 'D';
        assertThat(forgery(changed)).isEqualTo("bytes-changed");
    }

    @Test
    void whateverIsAppendedIsNamed() throws IOException {
        byte[] longer = Arrays.copyOf(kept, kept.length + 4);
        Arrays.fill(longer, kept.length, longer.length, (byte) '\n');
        assertThat(forgery(longer)).isEqualTo("bytes-appended");
        try (PDDocument document = Loader.loadPDF(kept)) {
            document.getDocumentCatalog().setLanguage("en");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream updated = new ByteArrayOutputStream();
            document.saveIncremental(updated);
            assertThat(forgery(updated.toByteArray())).isEqualTo("bytes-appended");
        }
    }

    @Test
    void thePaperSealedByAnotherKeyIsNamed() {
        byte[] other = new FopPaper(TestSeal.fresh(), Clock.systemUTC()).render(source(issued.factsJson()));
        assertThat(forgery(other)).isEqualTo("other-seal");
    }

    @Test
    void thePaperWithoutItsSealIsNamed() throws IOException {
        try (PDDocument document = Loader.loadPDF(kept)) {
            document.getDocumentCatalog().setAcroForm(null);
            assertThat(forgery(saved(document))).isEqualTo("seal-missing");
        }
    }

    @Test
    void aCodeOfAnotherAnswerDrawnOnThePaperIsNamed() throws Exception {
        String other = QrText.shortUrl(URI.create(Room.URL), VerificationCode.random());
        try (PDDocument document = Loader.loadPDF(kept)) {
            try (PDPageContentStream drawing =
                    new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
                drawing.drawImage(LosslessFactory.createFromImage(document, qr(other)), 100, 20, 90, 90);
            }
            assertThat(forgery(saved(document))).isEqualTo("qr-swapped");
        }
    }

    @Test
    void otherFactsUnderOurSealAreNamed() {
        byte[] facts = new String(issued.factsJson(), StandardCharsets.UTF_8)
                .replace("\"6\"", "\"5\"")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(forgery(new FopPaper(room.seal, Clock.systemUTC()).render(source(facts))))
                .isEqualTo("facts-differ");
    }

    @Test
    void aSecondPrintingIsNotTheKeptFile() {
        assertThat(forgery(room.papers.print(issued))).isEqualTo("not-the-kept-file");
    }

    @Test
    void aTornPaperIsForgedAndNotUnknown() {
        int mentioned = text(kept).indexOf(QrText.shortUrl(URI.create(Room.URL), issued.verificationCode()));
        assertThat(forgery(Arrays.copyOf(kept, mentioned + 100))).isEqualTo("unreadable");
    }

    private PaperSource source(byte[] facts) {
        URI url = URI.create(Room.URL);
        return new PaperSource(
                facts,
                issued.tlogProof(),
                QrText.shortUrl(url, issued.verificationCode()),
                QrText.offlineUrl(url, issued.cose()));
    }

    private String forgery(byte[] pdf) {
        VerificationResult result = room.verification.byPdf(pdf);
        assertThat(result.verdict()).isEqualTo(Verdict.FORGED);
        return result.reason().orElseThrow();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        document.save(saved);
        return saved.toByteArray();
    }

    private static BufferedImage qr(String text) throws Exception {
        BitMatrix matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 300, 300);
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 300 * 300; i++) {
            image.setRGB(i % 300, i / 300, matrix.get(i % 300, i / 300) ? 0 : 0xFFFFFF);
        }
        return image;
    }

    private static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }
}
