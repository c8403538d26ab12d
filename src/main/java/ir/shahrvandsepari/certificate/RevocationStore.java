package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** Requests for revocation and their approvals. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RevocationStore {

    private DataSource database;

    @Resource(lookup = "java:app/jdbc/separi")
    void setDatabase(DataSource database) {
        this.database = database;
    }

    /** True if the request is kept now; false if there is one already. */
    boolean add(CertificateNumber number, RevocationGrounds grounds, Signatory by, OffsetDateTime now) {
        return 1
                == Sql.run(database, connection -> {
                    try (PreparedStatement insert =
                            connection.prepareStatement("INSERT INTO revocation (number, reason,"
                                    + " remark, requested_by, requested_by_person, requested_at) VALUES (?, ?, ?, ?, ?, ?)"
                                    + " ON CONFLICT (number) WHERE declined_at IS NULL DO NOTHING")) {
                        insert.setString(1, number.toString());
                        insert.setString(2, grounds.reason().name());
                        insert.setString(3, grounds.remark());
                        insert.setString(4, by.login());
                        insert.setString(5, by.person().value());
                        insert.setObject(6, CertificateStore.utc(now));
                        return insert.executeUpdate();
                    }
                });
    }

    Optional<Revocation> find(CertificateNumber number) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    RevocationRows.SELECT + " WHERE number = ? AND declined_at IS NULL FOR UPDATE")) {
                query.setString(1, number.toString());
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(RevocationRows.revocation(row)) : Optional.empty();
                }
            }
        });
    }

    void approve(CertificateNumber number, Signatory by, OffsetDateTime now, byte[] statement) {
        Sql.run(database, connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE revocation SET approved_by = ?,"
                            + " approved_by_person = ?, approved_at = ?, statement = ? WHERE number = ? AND declined_at IS NULL")) {
                update.setString(1, by.login());
                update.setString(2, by.person().value());
                update.setObject(3, CertificateStore.utc(now));
                update.setBytes(4, statement);
                update.setString(5, number.toString());
                return update.executeUpdate();
            }
        });
    }

    void decline(CertificateNumber number, Signatory by, OffsetDateTime now, WhyDeclined why) {
        Sql.execute(
                database,
                "UPDATE revocation SET declined_by = ?, declined_by_person = ?, declined_at = ?, declined_why = ?"
                        + " WHERE number = ? AND approved_at IS NULL AND declined_at IS NULL",
                by.login(),
                by.person().value(),
                CertificateStore.utc(now),
                why.text(),
                number.toString());
    }

    /** What waits for its second person, the oldest first. */
    List<RevocationRequest> waiting(int limit) {
        return Sql.all(
                database,
                "SELECT number, reason, remark, requested_by, requested_by_person, requested_at FROM revocation"
                        + " WHERE approved_at IS NULL AND declined_at IS NULL ORDER BY requested_at, number LIMIT ?",
                RevocationStore::request,
                limit);
    }

    private static RevocationRequest request(ResultSet row) throws SQLException {
        return new RevocationRequest(
                CertificateNumber.parse(row.getString("number")),
                new RevocationGrounds(
                        RevocationReason.valueOf(row.getString("reason")),
                        Objects.requireNonNullElse(row.getString("remark"), "")),
                new Signatory(new NationalId(row.getString("requested_by_person")), row.getString("requested_by")),
                row.getObject("requested_at", OffsetDateTime.class)
                        .atZoneSameInstant(Tehran.ZONE)
                        .toOffsetDateTime());
    }

    List<Revocation> notLogged(int limit) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(RevocationRows.SELECT
                    + " WHERE approved_at IS NOT NULL AND log_index IS NULL ORDER BY approved_at LIMIT ?")) {
                query.setInt(1, limit);
                return RevocationRows.all(query);
            }
        });
    }

    void logged(CertificateNumber number, long index) {
        Sql.run(database, connection -> {
            try (PreparedStatement update = connection.prepareStatement("UPDATE revocation SET log_index = ?"
                    + " WHERE number = ? AND log_index IS NULL AND declined_at IS NULL")) {
                update.setLong(1, index);
                update.setString(2, number.toString());
                return update.executeUpdate();
            }
        });
    }
}
