package ir.shahrvandsepari.outside.paper;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.certificate.PaperSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PaperTest {

    private static final Pattern PERSIAN_WORD =
            Pattern.compile("[\\u0621-\\u065F\\u066E-\\u06D3](?:\\u200C?[\\u0621-\\u065F\\u066E-\\u06D3])*");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]+(?:[-/][0-9A-Z]+)*");

    static Stream<PaperSource> answers() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void compliesWithPdfA3aAndPdfUa1(PaperSource answer) throws Exception {
        byte[] sealed = Sample.print(answer);
        assertThat(VeraPdf.complaints(sealed, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.complaints(sealed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyPersianWordAndEveryCodeIsFoundByTextExtractors(PaperSource answer) {
        String found = extracted(Sample.print(answer));
        assertThat(missing(answer, found, PERSIAN_WORD)).isEmpty();
        assertThat(missing(answer, found, CODE)).isEmpty();
        assertThat(found.codePoints().filter(c -> Character.getType(c) == Character.PRIVATE_USE || c == 0xFFFD))
                .isEmpty();
    }

    @Test
    void aWordThatIsNotOnThePaperWouldBeMissed() {
        PaperSource answer = Sample.transfer();
        String found = extracted(Sample.print(answer)).replace("\u200C", "");
        assertThat(missing(answer, found, PERSIAN_WORD)).isNotEmpty();
    }

    private static Set<String> missing(PaperSource answer, String found, Pattern pattern) {
        Set<String> missing = new TreeSet<>(tokens(String.join("\n", Sample.texts(answer)), pattern));
        assertThat(missing).isNotEmpty();
        missing.removeAll(tokens(found, pattern));
        return missing;
    }

    private static Set<String> tokens(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String extracted(byte[] pdf) {
        return Normalizer.normalize(OtherTool.text(pdf), Normalizer.Form.NFKC).replaceAll("[\u202A-\u202E]", "");
    }

    @Test
    void lettersKeepTheirFormBeforeASemicolon() {
        // no other word of the paper has this letter in the form that begins a joined group
        assertThat(glyphs("الفاظ؛ حفاظ؟")).isEqualTo(glyphs("الفاظ ؛ حفاظ ؟"));
    }

    private static Set<Integer> glyphs(String remark) {
        PaperSource answer = Sample.changed("{\"remarks\":[\"" + remark + "\"]}");
        return new Typesetter()
                .set(AnswerSheet.of(answer), Sample.CLOCK.instant()).subsets().values().stream()
                        .filter(subset -> subset.face().endsWith("Regular"))
                        .flatMap(subset -> Arrays.stream(subset.glyphs()).boxed())
                        .collect(Collectors.toSet());
    }

    @Test
    void screenReadersGetMixedLinesAsTheyWereWritten() {
        PaperSource answer = Sample.changed("{\"remarks\":[\"پلاک ۱۲/۳ (بلوک B-2)؛ شمارهٔ 1404-77 می‌ماند.\"]}");
        Path file = OtherTool.written(Sample.print(answer));
        String inside = OtherTool.run("qpdf", "--qdf", "--object-streams=disable", file.toString(), "-")
                .output();
        assertThat(inside)
                .containsIgnoringCase(
                        "<feff" + SubsetLetters.hex("پلاک ۱۲/۳ (بلوک B-2)؛ شمارهٔ 1404-77 می‌ماند.") + ">");
    }

    @Test
    void strictReadersFindNothingToRemark() {
        Path file = OtherTool.written(Sample.print(Sample.transfer()));
        OtherTool check = OtherTool.run("qpdf", "--check", file.toString());
        assertThat(check.output()).doesNotContain("WARNING");
        assertThat(check.exit()).isZero();
    }

    @Test
    void theSealIsValidAndCoversTheWholeFile() {
        byte[] pdf = Sample.print(Sample.transfer());
        assertThat(seal(pdf))
                .contains("Signature is Valid")
                .contains("Total document signed")
                .contains("ETSI.CAdES.detached");
        byte[] changed = pdf.clone();
        changed[pdf.length / 2] ^= 1;
        assertThat(seal(changed)).contains("Digest Mismatch");
    }

    private static String seal(byte[] pdf) {
        return OtherTool.run("pdfsig", OtherTool.written(pdf).toString()).output();
    }

    @Test
    void factsAndProofAreAttachedByteForByte() throws Exception {
        PaperSource answer = Sample.transfer();
        Path file = OtherTool.written(Sample.print(answer));
        Path folder = Files.createTempDirectory("separi-attached");
        OtherTool.run("pdfdetach", "-saveall", "-o", folder.toString(), file.toString());
        assertThat(Files.readAllBytes(folder.resolve("facts.json"))).isEqualTo(answer.factsJson());
        assertThat(folder.resolve("proof.txt")).hasContent(answer.tlogProof());
        String inside = OtherTool.run("qpdf", "--qdf", "--object-streams=disable", file.toString(), "-")
                .output();
        assertThat(inside).contains("/AFRelationship /Data").contains("/AFRelationship /Supplement");
    }

    @Test
    void bothQrCodesAreReadFromThePrintedPage() {
        List<Path> pages = OtherTool.drawn(Sample.print(Sample.transfer()), 150);
        String read = pages.stream()
                .map(page ->
                        OtherTool.run("zbarimg", "-q", "--raw", page.toString()).output())
                .collect(Collectors.joining());
        assertThat(read).contains(Sample.SHORT_URL + "\n").contains(Sample.OFFLINE_URL + "\n");
    }

    @Test
    void theShortAddressIsFoundInTheBytesEvenOfATornFile() {
        byte[] pdf = Sample.print(Sample.transfer());
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/V/" + Sample.CODE);
    }
}
