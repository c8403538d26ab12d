package ir.shahrvandsepari.property;

import de.siegmar.fastcsv.reader.CsvRecord;
import ir.shahrvandsepari.kernel.PersianText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The first line of a file: which column stands where. Order is free, case and a byte-order mark do not matter. */
final class ImportHeader {
    private final Map<String, Integer> places;
    private final int width;

    private ImportHeader(Map<String, Integer> places, int width) {
        this.places = places;
        this.width = width;
    }

    /**
     * @param record the first record, null when there is none
     * @throws UnreadableFile if a column is unknown, doubled, or a required one is missing
     */
    static ImportHeader read(ImportKind kind, CsvRecord record) {
        if (record == null) {
            throw new UnreadableFile(new ImportProblem(0, null, "file-empty", null));
        }
        Map<String, String> known = new HashMap<>();
        kind.columns().forEach(c -> known.put(c.name().toLowerCase(Locale.ROOT), c.name()));
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            // tidying takes the byte-order mark off the first name as well
            String written = PersianText.tidy(record.getField(i));
            String name = known.get(written.toLowerCase(Locale.ROOT));
            if (name == null) {
                throw new UnreadableFile(new ImportProblem(1, null, "column-unknown", written));
            }
            if (places.put(name, i) != null) {
                throw new UnreadableFile(new ImportProblem(1, name, "column-doubled", name));
            }
        }
        kind.columns().stream()
                .filter(c -> c.required() && !places.containsKey(c.name()))
                .findFirst()
                .ifPresent(c -> {
                    throw new UnreadableFile(new ImportProblem(1, c.name(), "column-missing", c.name()));
                });
        return new ImportHeader(places, record.getFieldCount());
    }

    int width() {
        return width;
    }

    /** The cell of that column; null when the file has no such column. */
    String cell(CsvRecord record, ImportColumn column) {
        Integer place = places.get(column.name());
        return place == null ? null : record.getField(place);
    }
}
