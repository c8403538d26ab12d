package ir.shahrvandsepari.property;

import java.util.List;
import java.util.Map;

/**
 * Some rows of a file, looked at one by one.
 *
 * @param rows all of them, sound or not, in the order of the file
 * @param problems what is wrong with those that are not
 */
public record ImportBatch(List<Row> rows, List<ImportProblem> problems) {

    /**
     * A row on its way into the staging table.
     *
     * @param line where it begins in the file
     * @param refused whether something is wrong with it
     * @param values what could be read of it, by SQL name; a missing or null value is "unknown"
     */
    public record Row(long line, boolean refused, Map<String, String> values) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    long refused() {
        return rows.stream().filter(Row::refused).count();
    }
}
