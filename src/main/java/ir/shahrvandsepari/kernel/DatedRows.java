package ir.shahrvandsepari.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A table whose rows hold from {@code valid_from} to {@code valid_to} and never overlap under one key. Within a transaction.
 *
 * @param key the column that says what a row is about
 */
public record DatedRows(DataSource database, String table, String key) {
    /** Writes a row. */
    @FunctionalInterface
    public interface Writer<V> {
        /** @param last null while no end is known */
        void write(V value, LocalDate first, LocalDate last);
    }

    private record Row<V>(V value, LocalDate first, Optional<LocalDate> last) {}

    /** Everything that it says about something. */
    public <V> Timeline<V> of(String what, Sql.Reader<V> reader) {
        List<Row<V>> rows = Sql.all(
                database,
                "select * from %s where %s = ? order by valid_from".formatted(table, key),
                row -> new Row<>(
                        reader.read(row),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class))),
                what);
        Timeline<V> line = Timeline.empty();
        for (Row<V> row : rows) {
            line = line.with(row.first(), Optional.of(row.value()));
            if (row.last().isPresent()) {
                line = line.with(row.last().get().plusDays(1), Optional.empty());
            }
        }
        return line;
    }

    /**
     * Makes the table say what the line says from a day to come on. Rows that were to begin then or later are taken out, the
     * one in force gets its last day, what the line begins is written.
     */
    public <V> void replace(String what, LocalDate from, Timeline<V> line, Writer<V> writer) {
        Sql.execute(database, "delete from %s where %s = ? and valid_from >= ?".formatted(table, key), what, from);
        Timeline<V> later = line.from(from);
        boolean goesOn = line.on(from).equals(line.on(from.minusDays(1)));
        Sql.execute(
                database,
                "update %s set valid_to = ? where %s = ? and coalesce(valid_to, 'infinity') >= ?".formatted(table, key),
                goesOn ? later.lastDay(from).orElse(null) : from.minusDays(1),
                what,
                from.minusDays(1));
        later.steps().forEach((day, value) -> value.filter(known -> !(goesOn && day.equals(from)))
                .ifPresent(known -> writer.write(known, day, later.lastDay(day).orElse(null))));
    }
}
