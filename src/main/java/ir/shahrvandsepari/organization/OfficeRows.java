package ir.shahrvandsepari.organization;

import ir.shahrvandsepari.kernel.DatedRows;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Timeline;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The tables of offices and of what they are by their days. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OfficeRows {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    OfficeRows() {}

    OfficeRows(DataSource database) {
        this.database = database;
    }

    List<OfficeKey> keys() {
        return Sql.all(
                database,
                "select kind, code from office order by key",
                row -> new OfficeKey(OfficeKind.valueOf(row.getString(1)), row.getString(2)));
    }

    /** Its key in our database. */
    Optional<Long> id(OfficeKey key) {
        return Sql.one(database, "select id from office where key = ?", row -> row.getLong(1), key.toString());
    }

    /** From the day on which it was entered for; empty if there is no such office. */
    Timeline<OfficeTerm> terms(OfficeKey key) {
        Timeline<OfficeTerm> entered = Sql.one(
                        database,
                        "select name, pilot, opened_on from office where key = ?",
                        row -> Timeline.<OfficeTerm>empty()
                                .with(
                                        row.getObject("opened_on", LocalDate.class),
                                        Optional.of(
                                                new OfficeTerm(row.getString("name"), row.getBoolean("pilot"), false))),
                        key.toString())
                .orElse(Timeline.empty());
        Timeline<OfficeTerm> decided = decided()
                .of(
                        key.toString(),
                        row -> new OfficeTerm(
                                row.getString("name"), row.getBoolean("pilot"), row.getBoolean("suspended")));
        return decided.steps().isEmpty()
                ? entered
                : entered.then(decided.steps().firstKey(), decided);
    }

    void enter(OfficeKey key, OfficeTerm first, LocalDate from) {
        Sql.execute(
                database,
                "insert into office (kind, code, name, pilot, opened_on) values (?, ?, ?, ?, ?)",
                key.kind().name(),
                key.code(),
                first.name(),
                first.pilot(),
                from);
    }

    /** From that day on it is that; it must be ahead. */
    void replace(OfficeKey key, LocalDate from, Timeline<OfficeTerm> terms) {
        decided()
                .replace(
                        key.toString(),
                        from,
                        terms,
                        (term, first, last) -> Sql.execute(
                                database,
                                "insert into office_term (office, name, pilot, suspended, valid_from, valid_to)"
                                        + " values (?, ?, ?, ?, ?, ?)",
                                key.toString(),
                                term.name(),
                                term.pilot(),
                                term.suspended(),
                                first,
                                last));
    }

    private DatedRows decided() {
        return new DatedRows(database, "office_term", "office");
    }
}
