package ir.shahrvandsepari.desk.district;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Files that spreadsheets open: every cell is text, whatever it begins with. */
class TableTest {
    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://x\")", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "a, \"b\"\r\nc");

    private static byte[] csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = new CsvTable(out)) {
            table.row(HOSTILE);
            table.row(List.of("5-1-10-1-1-0-0", "", "1405/09/04"));
        }
        return out.toByteArray();
    }

    @Test
    void noCellOfTheCsvBeginsAFormula() throws IOException {
        String text = new String(csv(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        List<String> cells = CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                .findFirst()
                .orElseThrow()
                .getFields();

        assertThat(cells).hasSameSizeAs(HOSTILE);
        assertThat(cells.subList(0, 8)).allMatch(cell -> cell.startsWith("'"));
        assertThat(cells.get(8)).isEqualTo(HOSTILE.get(8));
    }

    @Test
    void codesDatesAndEmptyCellsStayAsTheyAre() throws IOException {
        assertThat(new String(csv(), StandardCharsets.UTF_8)).endsWith("\r\n5-1-10-1-1-0-0,,1405/09/04\r\n");
    }

    @Test
    void everyCellOfTheSheetIsTextAndNoneAFormula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = new XlsxTable(out, "cases", true)) {
            for (int row = 0; row < 1_200; row++) {
                table.row(HOSTILE);
            }
        }
        String sheet = entry(out.toByteArray(), "xl/worksheets/sheet1.xml");

        assertThat(sheet).doesNotContain("<f>").contains("rightToLeft=\"true\"").contains("t=\"inlineStr\"");
        assertThat(sheet.split("<row ", -1)).hasSize(1_201);
        assertThat(sheet).doesNotContain(">=").contains(">&apos;=HYPERLINK(");
    }

    /** By the directory at the end of the file, as spreadsheets read it: sizes stand only there while a file is streamed. */
    private static String entry(byte[] file, String name) throws IOException {
        Path path = Files.createTempFile("table", ".xlsx");
        try {
            Files.write(path, file);
            try (ZipFile zip = new ZipFile(path.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(path);
        }
    }
}
