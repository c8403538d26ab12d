package ir.shahrvandsepari.desk.district;

import java.io.IOException;
import java.util.List;

/** A file of rows that is written while it is sent: whatever it has taken is out of its hands soon. */
interface Table extends AutoCloseable {
    /** Begins of what a spreadsheet would take for a formula, full-width forms too, and what hides them in a cell. */
    String FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** The text as a cell that no spreadsheet takes for a formula, however often the file is saved again. */
    static String safe(String cell) {
        return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
