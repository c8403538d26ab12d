package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The register as the public sees it: single committed rows, so no transaction is needed and none is joined. */
@Store
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class CertificateReads {

    private static final String PUBLIC = "SELECT c.number, c.verification_code, c.facts, c.log_index, c.valid_until,"
            + " c.state, c.ended_why, u.number IS NOT NULL FROM certificate c"
            + " LEFT JOIN certificate_use u ON u.number = c.number"
            + " WHERE c.state IN ('ISSUED', 'REVOKED', 'SUPERSEDED') AND ";

    private DataSource database;

    @Resource(lookup = "java:app/jdbc/separi")
    void setDatabase(DataSource database) {
        this.database = database;
    }

    /** A change to a published answer, in the order of commits. */
    record Change(long place, CertificateNumber number) {}

    Optional<PublicAnswer> byCode(VerificationCode code) {
        return one("c.verification_code = ?", code.text());
    }

    Optional<PublicAnswer> byNumber(CertificateNumber number) {
        return one("c.number = ?", number.toString());
    }

    /** The answer whose kept paper has these bytes. */
    Optional<PublicAnswer> byPaper(FactsHash pdf) {
        return one("c.number = (SELECT number FROM certificate_paper WHERE pdf_hash = ?)", pdf.bytes());
    }

    List<Change> changesAfter(long place) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT place, number FROM certificate_change WHERE place > ? ORDER BY place")) {
                query.setLong(1, place);
                List<Change> changes = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        changes.add(new Change(rows.getLong(1), CertificateNumber.parse(rows.getString(2))));
                    }
                }
                return changes;
            }
        });
    }

    /** The place of the last change; 0 if there was none. */
    long lastChange() {
        return Sql.run(database, connection -> {
            try (PreparedStatement query =
                            connection.prepareStatement("SELECT coalesce(max(place), 0) FROM certificate_change");
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private Optional<PublicAnswer> one(String condition, Object key) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(PUBLIC + condition)) {
                query.setObject(1, key);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(answer(row)) : Optional.empty();
                }
            }
        });
    }

    private static PublicAnswer answer(ResultSet row) throws SQLException {
        return new PublicAnswer(
                CertificateNumber.parse(row.getString(1)),
                new VerificationCode(row.getString(2)),
                row.getBytes(3),
                row.getLong(4),
                row.getObject(5, LocalDate.class),
                new PublicAnswer.Standing(
                        CertificateState.valueOf(row.getString(6)),
                        Optional.ofNullable(row.getString(7)),
                        row.getBoolean(8)));
    }
}
