package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A column of an import file and what becomes of it.
 *
 * @param name as in the file's header
 * @param required whether the header must name it and no cell may be empty
 * @param fields the columns of the staging table filled from it, one or more
 */
record ImportColumn(String name, boolean required, List<Field> fields) {

    /**
     * A column of the staging table.
     *
     * @param column its name in SQL
     * @param read turns a cell that is not empty into the text that is stored, or throws {@link InvalidValue}
     * @param empty what an empty or absent cell becomes; null for "unknown"
     */
    record Field(String column, UnaryOperator<String> read, String empty) {}

    /** A column that must be there; it goes into the staging column of the same name, in SQL's spelling. */
    static ImportColumn required(String name, UnaryOperator<String> read) {
        return new ImportColumn(name, true, List.of(new Field(inSql(name), read, null)));
    }

    /** A column that may be absent, and whose cells may be empty. */
    static ImportColumn optional(String name, UnaryOperator<String> read) {
        return new ImportColumn(name, false, List.of(new Field(inSql(name), read, null)));
    }

    private static String inSql(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** The same column, going into a staging column of another name. */
    ImportColumn into(String column) {
        Field only = fields.get(0);
        return new ImportColumn(name, required, List.of(new Field(column, only.read(), only.empty())));
    }

    /** The same column; an empty or absent cell means this. */
    ImportColumn emptyMeans(String value) {
        Field only = fields.get(0);
        return new ImportColumn(name, required, List.of(new Field(only.column(), only.read(), value)));
    }

    /** The same column, filling one more column of the table. */
    ImportColumn and(String column, UnaryOperator<String> read) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(column, read, null));
        return new ImportColumn(name, required, List.copyOf(more));
    }
}
