package ir.shahrvandsepari.outside.paper;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.certificate.PaperExamination.Examined;
import ir.shahrvandsepari.certificate.PaperSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfExaminationTest {

    private final PdfExamination examination = new PdfExamination();

    @Test
    void findsEverythingInAPaperOfOurs() {
        PaperSource answer = Sample.transfer();
        Examined found = examination.examine(Sample.print(answer));
        assertThat(found.readable()).isTrue();
        assertThat(found.sealed()).isTrue();
        assertThat(found.sealIntact()).isTrue();
        assertThat(found.sealCoversWholeFile()).isTrue();
        assertThat(found.signer()).contains(Sample.SEAL.certificate());
        assertThat(found.facts()).hasValueSatisfying(facts -> assertThat(facts).isEqualTo(answer.factsJson()));
        assertThat(found.proof()).contains(answer.tlogProof());
        assertThat(found.qrTexts()).containsExactlyInAnyOrder(Sample.SHORT_URL, Sample.OFFLINE_URL);
    }

    @Test
    void bytesThatAreNoPdfAreUnreadable() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        for (byte[] bytes : new byte[][] {{}, noise, ascii("%PDF-1.7"), ascii("%PDF-1.7\n%%EOF"), ascii("hello")}) {
            assertThat(examination.examine(bytes).readable()).isFalse();
        }
    }

    @Test
    void aPaperThatIsCutAnywhereIsSurvivedAndNeverWholeAgain() {
        byte[] pdf = Sample.print(Sample.transfer());
        for (int length = 0; length < pdf.length; length += pdf.length / 25) {
            Examined found = examination.examine(Arrays.copyOf(pdf, length));
            assertThat(found.sealIntact() && found.sealCoversWholeFile()).isFalse();
        }
    }

    static Stream<Arguments> traps() {
        return Stream.of(
                trap("encrypted", HostilePdf::encrypted, false),
                trap("a gigabyte in a megabyte", HostilePdf::bomb, false),
                trap("a bomb in a bomb", HostilePdf::bombInABomb, false),
                trap("a form that draws itself", HostilePdf::endless, true),
                trap("a picture of billions of dots", HostilePdf::hugePicture, true),
                trap("two million rectangles", HostilePdf::muchDrawing, true),
                trap("a million brackets", HostilePdf::deepNesting, true),
                trap("five thousand pages", () -> HostilePdf.withPages(5_000, PDRectangle.A4), true),
                trap("a huge page", () -> HostilePdf.withPages(1, new PDRectangle(1e8f, 1e8f)), true),
                trap("a thin page", () -> HostilePdf.withPages(1, new PDRectangle(1e9f, 1e-3f)), true),
                trap("no page", () -> HostilePdf.withPages(0, PDRectangle.A4), false));
    }

    private static Arguments trap(String name, Callable<byte[]> made, boolean readable) {
        return Arguments.of(name, made, readable);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void isNotHurtBy(String name, Callable<byte[]> made, boolean readable) throws Exception {
        byte[] pdf = made.call();
        Examined found = examination.examine(pdf);
        assertThat(found.readable()).isEqualTo(readable);
        assertThat(found.sealed()).isFalse();
        assertThat(found.qrTexts()).isEmpty();
    }

    @Test
    void whatIsPackedTooSmallIsNotEvenOpened() throws Exception {
        for (byte[] pdf : new byte[][] {HostilePdf.bomb(), HostilePdf.bombInABomb(), HostilePdf.encrypted()}) {
            assertThat(new ForeignBytes(pdf).areHarmless()).isFalse();
        }
        assertThat(new ForeignBytes(Sample.print(Sample.transfer())).areHarmless())
                .isTrue();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
