package ir.shahrvandsepari.desk.admin;

import de.siegmar.fastcsv.writer.CsvWriter;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.property.ImportProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What is wrong with a file, in sentences: on the page, and in a file that its maker can go through. */
@ApplicationScoped
public class ProblemWords {

    /** Spreadsheets then read the file as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    private Words words;

    /** What is wrong and what to do about it. */
    public String sentence(ImportProblem problem) {
        String room = words.has("property", problem.sentenceKey()) ? "property" : "kernel";
        return words.from(room, problem.sentenceKey());
    }

    /** UTF-8, RFC 4180, in the language of the page. No cell is a formula, whatever stood in the city's file. */
    byte[] file(List<ImportProblem> problems) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    words.say("load.line"),
                    words.say("load.column"),
                    words.say("load.code"),
                    words.say("load.value"),
                    words.say("load.message"));
            problems.forEach(problem -> csv.writeRecord(
                    Long.toString(problem.line()),
                    harmless(problem.column()),
                    problem.code(),
                    harmless(problem.value()),
                    sentence(problem)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing but memory is written to", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet takes a cell for a formula by its first character; an apostrophe before it makes it text. */
    static String harmless(String cell) {
        String text = Objects.toString(cell, "");
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
