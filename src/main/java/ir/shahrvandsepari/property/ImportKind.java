package ir.shahrvandsepari.property;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The seven files that the city gives us: their columns, keys and what must hold within a row. */
public enum ImportKind {
    PROPERTIES(
            "properties",
            "property",
            ImportColumns.PROPERTIES,
            List.of("renovation_code"),
            ImportColumns.PROPERTY_RULES),
    OWNERS("owners", "owner", ImportColumns.OWNERS, List.of("renovation_code", "person_id"), List.of()),
    PRIOR_DOCUMENTS(
            "prior-documents",
            "prior_document",
            ImportColumns.PRIOR_DOCUMENTS,
            List.of("renovation_code", "kind", "number"),
            List.of()),
    HOLDS(
            "holds",
            "hold",
            ImportColumns.HOLDS,
            List.of("renovation_code", "kind", "reference"),
            ImportColumns.ENDS_AFTER_IT_BEGINS),
    PERSON_HOLDS(
            "person-holds",
            "person_hold",
            ImportColumns.PERSON_HOLDS,
            List.of("person_id", "kind", "reference"),
            ImportColumns.ENDS_AFTER_IT_BEGINS),
    ZONAL_VALUES(
            "zonal-values",
            "zonal_value",
            ImportColumns.ZONAL_VALUES,
            List.of("block", "use", "valid_from"),
            List.of()),
    LEVY_DUES("levy-dues", "levy_due", ImportColumns.LEVY_DUES, List.of("renovation_code", "levy", "year"), List.of());

    /**
     * Something that cells of one row must satisfy together.
     *
     * @param column the file's column that is told
     * @param code what is wrong
     * @param broken true for staged values, by SQL name, that break it; called only when all cells are sound
     */
    record RowRule(String column, String code, Predicate<Map<String, String>> broken) {}

    private final String path;
    private final String table;
    private final List<ImportColumn> columns;
    private final List<String> key;
    private final List<RowRule> rules;

    ImportKind(String path, String table, List<ImportColumn> columns, List<String> key, List<RowRule> rules) {
        this.path = path;
        this.table = table;
        this.columns = columns;
        this.key = key;
        this.rules = rules;
    }

    /** The kind by its name in addresses and reports, {@code prior-documents}. */
    public static Optional<ImportKind> of(String path) {
        return Arrays.stream(values()).filter(k -> k.path.equals(path)).findFirst();
    }

    /** Its name in addresses and reports. */
    public String path() {
        return path;
    }

    String table() {
        return table;
    }

    String stagingTable() {
        return "staged_" + table;
    }

    List<ImportColumn> columns() {
        return columns;
    }

    /** The names of the columns of its file, in the order of the guide. */
    public List<String> columnNames() {
        return columns.stream().map(ImportColumn::name).toList();
    }

    /** The columns of the table that name a row. */
    List<String> key() {
        return key;
    }

    List<RowRule> rules() {
        return rules;
    }

    /** The columns of the table that a file fills, key included. */
    List<String> tableColumns() {
        return columns.stream()
                .flatMap(c -> c.fields().stream())
                .map(ImportColumn.Field::column)
                .toList();
    }

    /** The column of the file that holds the first part of the key: where a doubled key is told. */
    String keyColumn() {
        return columns.get(0).name();
    }

    /** Whether rows stand for a property by its code, so that loads can tell how many codes have no property. */
    boolean namesProperties() {
        return this != PROPERTIES && key.contains("renovation_code");
    }

    /** The kinds that name a property or a block, and so a district. */
    boolean namesDistricts() {
        return Stream.of("renovation_code", "block").anyMatch(key::contains);
    }
}
