package ir.shahrvandsepari.outside.paper;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.insight.ReportSheet;
import ir.shahrvandsepari.insight.ReportSheet.Column;
import ir.shahrvandsepari.insight.ReportSheet.Fact;
import ir.shahrvandsepari.insight.ReportSheet.Section;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReportPaperTest {
    private static final FopReport PRINTER = new FopReport(Sample.CLOCK);

    private static ReportSheet sheet(int rows) {
        List<List<String>> lines = new ArrayList<>(IntStream.range(0, rows)
                .mapToObj(row -> List.of("نقل و انتقال", "۱۲٬۳۴۵", "۷۲٪", "۳ بیشتر"))
                .toList());
        return new ReportSheet(
                "گزارش ماه مهر ۱۴۰۵",
                "شهرداری ارومیه",
                "منطقهٔ ۵",
                List.of(new Fact("روزها", "۱ مهر ۱۴۰۵ تا ۳۰ مهر ۱۴۰۵"), new Fact("به خواست", "مریم رضایی")),
                "۷ پرونده در پایان ماه از مهلت گذشته بود.",
                List.of("در مهر ۱۴۰۵، ۱۲۳ پرونده به منطقهٔ ۵ رسید."),
                List.of(
                        new Section(
                                "زمان پاسخ",
                                "از ثبت تا گواهی یا رد.",
                                List.of(
                                        new Column("برای", 40),
                                        new Column("مهر ۱۴۰۵", 20),
                                        new Column("شهریور ۱۴۰۵", 20),
                                        new Column("تغییر", 20)),
                                lines,
                                List.of()),
                        new Section(
                                "چیزهای نامعمول",
                                "",
                                List.of(),
                                List.of(),
                                List.of("• چیزی از قاعده‌ها بیرون نزده است."))),
                "منطقهٔ ۵ · گزارش ماه مهر ۱۴۰۵");
    }

    private static String extracted(byte[] pdf) {
        return Normalizer.normalize(OtherTool.text(pdf), Normalizer.Form.NFKC).replaceAll("[\u202A-\u202E]", "");
    }

    @Test
    void compliesWithPdfA3aAndPdfUa1OnOnePageAndOnSeveral() throws Exception {
        for (int rows : new int[] {3, 90}) {
            byte[] pdf = PRINTER.print(sheet(rows));
            assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void itsWordsAndFiguresAreFoundByTextExtractors() {
        assertThat(extracted(PRINTER.print(sheet(3))))
                .contains("گزارش ماه مهر ۱۴۰۵", "شهرداری ارومیه", "مریم رضایی", "۱۲٬۳۴۵", "نقل و انتقال", "قاعده‌ها")
                .doesNotContain("\uFFFD");
    }

    @Test
    void everyPageSaysOfWhatItIsAndWhichOfHowMany() {
        String text = extracted(PRINTER.print(sheet(90)));
        assertThat(text.lines().filter(line -> line.contains("صفحهٔ")).toList())
                .hasSize(3)
                .allMatch(line -> line.contains("گزارش ماه مهر ۱۴۰۵") && line.contains("از ۳"));
    }

    /** Where a text stands on the page, from its left edge, as a stranger's program measures it. */
    private static double left(byte[] pdf, String word) {
        String words = OtherTool.run(
                        "pdftotext", "-bbox", OtherTool.written(pdf).toString(), "-")
                .output();
        Matcher found =
                Pattern.compile("xMin=\"([0-9.]+)\"[^>]*>([^<]*)</word>").matcher(words);
        while (found.find()) {
            if (Normalizer.normalize(found.group(2), Normalizer.Form.NFKC).contains(word)) {
                return Double.parseDouble(found.group(1));
            }
        }
        throw new AssertionError(word + " is not among " + words);
    }

    @Test
    void whatStandsBehindALatinNameStandsOnItsLeft() throws Exception {
        byte[] bracket = PRINTER.print(saying("از پرونده‌های Reza Karimi (۳۶ از ۴۷ گام) از دفتر است"));
        assertThat(left(bracket, "۴۷")).isLessThan(left(bracket, "۳۶"));
        assertThat(left(bracket, "۳۶")).isLessThan(left(bracket, "Reza"));
        byte[] digit = PRINTER.print(saying("تأیید: Reza Karimi ۳۶ از ۴۷ پیشنهاد"));
        assertThat(left(digit, "۳۶")).isLessThan(left(digit, "Reza"));
        byte[] names = PRINTER.print(saying("تأیید: Reza Karimi (Sara Amini) را"));
        assertThat(left(names, "Sara")).isLessThan(left(names, "Reza"));
        assertThat(extracted(names)).contains("Reza Karimi", "Sara Amini");
        for (byte[] pdf : List.of(bracket, digit, names)) {
            assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    private static ReportSheet saying(String sentence) {
        ReportSheet sheet = sheet(1);
        return new ReportSheet(
                sheet.title(),
                sheet.issuer(),
                sheet.place(),
                sheet.head(),
                sentence,
                sheet.lead(),
                sheet.sections(),
                sheet.foot());
    }
}
