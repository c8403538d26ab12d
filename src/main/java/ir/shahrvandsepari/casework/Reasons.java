package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.DatedRows;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.Timeline;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The table of the reasons library. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Reasons {
    private static final String SELECT =
            "select code, kind, sentence_fa, remedy_fa, sentence_en, remedy_en from desk_reason where ";

    private static final String USED =
            """
            select code, count(*) from (
                select unnest(defects) as code from case_return where returned_at >= ?
                union all
                select item ->> 'code' from proposal, jsonb_array_elements(items) item
                where kind = 'REFUSAL' and state = 'APPROVED' and ended_at >= ?) used
            group by code""";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Reasons() {}

    Reasons(DataSource database) {
        this.database = database;
    }

    List<LibraryReason> inForce(LibraryReason.Kind kind, LocalDate day) {
        return Sql.all(
                database,
                SELECT + "kind = ? and daterange(valid_from, valid_to, '[]') @> ?::date order by code",
                Reasons::read,
                kind.name(),
                day);
    }

    List<LibraryReason> named(Collection<ReasonCode> codes, LocalDate day) {
        String[] names = codes.stream().map(ReasonCode::value).toArray(String[]::new);
        return Sql.all(
                database,
                SELECT + "code = any (?) and daterange(valid_from, valid_to, '[]') @> ?::date order by code",
                Reasons::read,
                names,
                day);
    }

    List<ReasonCode> codes() {
        return Sql.all(
                database,
                "select distinct code from desk_reason order by code",
                row -> new ReasonCode(row.getString(1)));
    }

    Timeline<ReasonText> versions(ReasonCode code) {
        return rows().of(code.value(), row -> {
            LibraryReason reason = read(row);
            return new ReasonText(reason.kind(), reason.persian(), reason.english(), row.getString("legal_basis"));
        });
    }

    /** From that day on the versions are those; it must be ahead. */
    void replace(ReasonCode code, LocalDate from, Timeline<ReasonText> versions) {
        rows().replace(
                        code.value(),
                        from,
                        versions,
                        (text, first, last) -> Sql.execute(
                                database,
                                "insert into desk_reason (code, kind, sentence_fa, remedy_fa, sentence_en, remedy_en,"
                                        + " legal_basis, valid_from, valid_to) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                code.value(),
                                text.kind().name(),
                                text.persian().sentence(),
                                text.persian().remedy(),
                                text.english().sentence(),
                                text.english().remedy(),
                                text.legalBasis(),
                                first,
                                last));
    }

    private DatedRows rows() {
        return new DatedRows(database, "desk_reason", "code");
    }

    Map<ReasonCode, Long> usedSince(LocalDate day) {
        OffsetDateTime since = Tehran.beginOf(day);
        Map<ReasonCode, Long> used = new TreeMap<>();
        Sql.all(database, USED, row -> Map.entry(new ReasonCode(row.getString(1)), row.getLong(2)), since, since)
                .forEach(entry -> used.put(entry.getKey(), entry.getValue()));
        return used;
    }

    private static LibraryReason read(ResultSet row) throws SQLException {
        return new LibraryReason(
                new ReasonCode(row.getString("code")),
                LibraryReason.Kind.valueOf(row.getString("kind")),
                new LibraryReason.Wording(row.getString("sentence_fa"), row.getString("remedy_fa")),
                new LibraryReason.Wording(row.getString("sentence_en"), row.getString("remedy_en")));
    }
}
