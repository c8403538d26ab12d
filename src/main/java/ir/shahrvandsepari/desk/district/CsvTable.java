package ir.shahrvandsepari.desk.district;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** RFC 4180 in UTF-8, with the mark by which spreadsheets know UTF-8. */
final class CsvTable implements Table {
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final CsvWriter writer;

    CsvTable(OutputStream out) throws IOException {
        out.write(MARK);
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    @Override
    public void row(List<String> cells) {
        writer.writeRecord(cells.stream().map(Table::safe).toList());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
