package ir.shahrvandsepari.parameter;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The table of parameters; a value in force is never rewritten, a new one begins on its day. */
@Store
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class ParameterStore {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    ParameterStore() {}

    ParameterStore(DataSource database) {
        this.database = database;
    }

    Map<Name, String> inForce(LocalDate day) {
        Map<Name, String> values = new EnumMap<>(Name.class);
        Sql.all(
                        database,
                        "select name, value from parameter where valid_from <= ? and (valid_to is null or valid_to >= ?)",
                        row -> Map.entry(Name.valueOf(row.getString("name")), row.getString("value")),
                        day,
                        day)
                .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        return values;
    }

    /** Days that stand in the table of holidays. */
    Set<LocalDate> holidays() {
        return new HashSet<>(Sql.all(
                database,
                "select day from holiday where removed_at is null",
                row -> row.getObject(1, LocalDate.class)));
    }
}
