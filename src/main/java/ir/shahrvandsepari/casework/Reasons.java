package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** The table of the reasons library. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Reasons {
    private static final String SELECT =
            "select code, kind, sentence_fa, remedy_fa, sentence_en, remedy_en from desk_reason where ";

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

    private static LibraryReason read(ResultSet row) throws SQLException {
        return new LibraryReason(
                new ReasonCode(row.getString("code")),
                LibraryReason.Kind.valueOf(row.getString("kind")),
                new LibraryReason.Wording(row.getString("sentence_fa"), row.getString("remedy_fa")),
                new LibraryReason.Wording(row.getString("sentence_en"), row.getString("remedy_en")));
    }
}
