package ir.shahrvandsepari.parameter;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of parameters for whoever changes it: a value in force gets a last day, and a new one begins. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ParameterRows {
    private static final String COLUMNS = "select name, value, valid_from, valid_to, legal_basis from parameter";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    ParameterRows() {}

    ParameterRows(DataSource database) {
        this.database = database;
    }

    List<DatedParameter> all() {
        return Sql.all(database, COLUMNS + " order by name, valid_from", ParameterRows::read);
    }

    List<DatedParameter> lock(Name name) {
        return Sql.all(
                database, COLUMNS + " where name = ? order by valid_from for update", ParameterRows::read, name.name());
    }

    /** Only for one that has not begun. */
    void remove(DatedParameter value) {
        Sql.execute(
                database,
                "delete from parameter where name = ? and valid_from = ?",
                value.name().name(),
                value.from());
    }

    /** @param last its last day; null for none */
    void end(DatedParameter value, LocalDate last) {
        Sql.execute(
                database,
                "update parameter set valid_to = ? where name = ? and valid_from = ?",
                last,
                value.name().name(),
                value.from());
    }

    void add(DatedParameter value) {
        Sql.execute(
                database,
                "insert into parameter (name, value, valid_from, valid_to, legal_basis) values (?, ?, ?, ?, ?)",
                value.name().name(),
                value.value(),
                value.from(),
                value.to().orElse(null),
                value.legalBasis());
    }

    private static DatedParameter read(ResultSet row) throws SQLException {
        return new DatedParameter(
                Name.valueOf(row.getString("name")),
                row.getString("value"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getString("legal_basis"));
    }
}
