package ir.shahrvandsepari.property;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ir.shahrvandsepari.kernel.InvalidValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the city, read row by row: RFC 4180 with a header, every cell through its column's check. Reads forward only
 * and keeps nothing, so memory does not grow with the file.
 */
public final class ImportFile implements AutoCloseable {
    /** Characters of one record; quoted line breaks let a record be longer than a line. */
    private static final int LONGEST_RECORD = 2 * FileGuard.LONGEST_LINE;

    /** The library tells the line only in its sentence; without it the line after the last good row is named. */
    private static final Pattern STARTED = Pattern.compile("started in line (\\d+)");

    private final ImportKind kind;
    private final Set<Integer> districts;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final ImportHeader header;
    private long nextLine = 1;

    /**
     * Reads the header.
     *
     * @param districts numbers of the districts that exist
     * @throws UnreadableFile if the header is not the one of this kind
     */
    public ImportFile(ImportKind kind, InputStream bytes, Set<Integer> districts) {
        this.kind = kind;
        this.districts = Set.copyOf(districts);
        this.reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .detectBomHeader(false)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        this.records = reader.iterator();
        this.header = ImportHeader.read(kind, hasNext() ? next() : null);
    }

    /** Passes over rows that an earlier attempt has staged already. */
    public void skip(long rows) {
        for (long i = 0; i < rows && hasNext(); i++) {
            next();
        }
    }

    /**
     * The next rows; an empty batch at the end.
     *
     * @throws UnreadableFile if quotes do not close or a row is too long
     */
    public ImportBatch next(int most) {
        List<ImportBatch.Row> rows = new ArrayList<>(most);
        List<ImportProblem> problems = new ArrayList<>();
        while (rows.size() < most && hasNext()) {
            rows.add(look(next(), problems));
        }
        return new ImportBatch(rows, problems);
    }

    private ImportBatch.Row look(CsvRecord record, List<ImportProblem> problems) {
        long line = record.getStartingLineNumber();
        int before = problems.size();
        Map<String, String> values = new HashMap<>();
        if (record.getFieldCount() != header.width()) {
            problems.add(new ImportProblem(line, null, "field-count", Integer.toString(record.getFieldCount())));
        } else {
            kind.columns().forEach(column -> read(column, header.cell(record, column), line, values, problems));
        }
        if (problems.size() == before) {
            lookAtTheWhole(line, values, problems);
        }
        return new ImportBatch.Row(line, problems.size() > before, values);
    }

    private static void read(
            ImportColumn column, String cell, long line, Map<String, String> values, List<ImportProblem> problems) {
        boolean empty = cell == null || cell.isBlank();
        if (empty && column.required()) {
            problems.add(new ImportProblem(line, column.name(), "value-missing", null));
            return;
        }
        try {
            for (ImportColumn.Field field : column.fields()) {
                values.put(field.column(), empty ? field.empty() : field.read().apply(cell));
            }
        } catch (InvalidValue invalid) {
            problems.add(ImportProblem.of(line, column.name(), new InvalidValue(invalid.code(), cell)));
        }
    }

    private void lookAtTheWhole(long line, Map<String, String> values, List<ImportProblem> problems) {
        String place = values.getOrDefault("renovation_code", values.get("block"));
        if (kind.namesDistricts() && !districts.contains(Integer.valueOf(place.substring(0, place.indexOf('-'))))) {
            problems.add(new ImportProblem(line, kind.keyColumn(), "district-unknown", place));
        }
        kind.rules().stream()
                .filter(rule -> rule.broken().test(values))
                .forEach(rule -> problems.add(new ImportProblem(line, rule.column(), rule.code(), null)));
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException broken) {
            throw unreadable(broken);
        }
    }

    private CsvRecord next() {
        try {
            CsvRecord record = records.next();
            nextLine = record.getStartingLineNumber() + 1;
            return record;
        } catch (CsvParseException broken) {
            throw unreadable(broken);
        }
    }

    /** Lines are bounded already, so an endless record can only be a quote that does not close. */
    private UnreadableFile unreadable(CsvParseException broken) {
        Matcher told = STARTED.matcher(String.valueOf(broken.getMessage()));
        long line = told.find() ? Long.parseLong(told.group(1)) : nextLine;
        return new UnreadableFile(new ImportProblem(line, null, "quotes-broken", null));
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
