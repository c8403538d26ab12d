package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.insight.CaseRow;
import ir.shahrvandsepari.insight.DeskCases;
import ir.shahrvandsepari.insight.DeskFilter;
import ir.shahrvandsepari.kernel.JalaliDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The cases of a filter as a file, in the order of the list; words are Persian, days Jalali and codes in ASCII digits. */
@ApplicationScoped
public class ExportedCases {
    /** Rows that a sheet can hold, with room for its head. */
    private static final int MOST = 1_000_000;

    private static final List<String> COLUMNS = List.of(
            "list.trackingCode",
            "field.renovationCode",
            "list.applicant",
            "field.purpose",
            "list.state",
            "list.mergedInto",
            "district.due",
            "list.filedAt",
            "district.export.filedAtIso",
            "district.export.office",
            "district.export.district",
            "district.certificate.number");

    @Inject
    private DeskCases cases;

    @Inject
    private Words words;

    @Inject
    private AccessJournal journal;

    /** Writes down that somebody takes a list along; what they searched for may be a name and is not written. */
    void areTakenFrom(DeskGround ground) {
        journal.record(ground.caller(), "list-exported", ground.isCity() ? "city" : "district");
    }

    void csv(DeskFilter filter, OutputStream out) throws IOException {
        try (Table table = new CsvTable(out)) {
            write(filter, table);
        }
    }

    void xlsx(DeskFilter filter, OutputStream out) throws IOException {
        try (Table table = new XlsxTable(out, words.say("district.title"), true)) {
            write(filter, table);
        }
    }

    private void write(DeskFilter filter, Table table) throws IOException {
        table.row(COLUMNS.stream().map(words::say).toList());
        try {
            cases.each(filter, MOST, row -> add(table, row));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void add(Table table, CaseRow row) {
        try {
            table.row(cells(row));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<String> cells(CaseRow row) {
        JalaliDate filed = JalaliDate.of(row.filedAt().toLocalDate());
        return Stream.of(
                        row.trackingCode(),
                        row.code(),
                        row.applicantName(),
                        words.say("purpose.short." + row.purpose()),
                        words.say(row.mergedInto().isPresent() ? "state.merged" : "state." + row.state()),
                        row.mergedInto().map(Object::toString).orElse(""),
                        row.state().isOpen() ? JalaliDate.of(row.dueOn()) : "",
                        filed + " " + row.filedAt().toLocalTime().truncatedTo(ChronoUnit.MINUTES),
                        row.filedAt().truncatedTo(ChronoUnit.SECONDS),
                        row.officeName(),
                        row.district(),
                        row.certificateNumber().orElse(""))
                .map(Object::toString)
                .toList();
    }
}
