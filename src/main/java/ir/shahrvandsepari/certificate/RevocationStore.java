package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.List;
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
                                    + " ON CONFLICT (number) DO NOTHING")) {
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
            try (PreparedStatement query =
                    connection.prepareStatement(RevocationRows.SELECT + " WHERE number = ? FOR UPDATE")) {
                query.setString(1, number.toString());
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(RevocationRows.revocation(row)) : Optional.empty();
                }
            }
        });
    }

    void approve(CertificateNumber number, Signatory by, OffsetDateTime now, byte[] statement) {
        Sql.run(database, connection -> {
            try (PreparedStatement update = connection.prepareStatement("UPDATE revocation SET approved_by = ?,"
                    + " approved_by_person = ?, approved_at = ?, statement = ? WHERE number = ?")) {
                update.setString(1, by.login());
                update.setString(2, by.person().value());
                update.setObject(3, CertificateStore.utc(now));
                update.setBytes(4, statement);
                update.setString(5, number.toString());
                return update.executeUpdate();
            }
        });
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
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE revocation SET log_index = ? WHERE number = ? AND log_index IS NULL")) {
                update.setLong(1, index);
                update.setString(2, number.toString());
                return update.executeUpdate();
            }
        });
    }
}
