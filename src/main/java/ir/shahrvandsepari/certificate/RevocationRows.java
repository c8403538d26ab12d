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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** Approved revocations as the public sees them. */
@Store
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class RevocationRows {

    static final String SELECT = "SELECT number, reason, requested_by_person, requested_at, approved_at, statement,"
            + " log_index FROM revocation";

    private DataSource database;

    @Resource(lookup = "java:app/jdbc/separi")
    void setDatabase(DataSource database) {
        this.database = database;
    }

    /** Oldest first. */
    List<Revocation> approved() {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    SELECT + " WHERE approved_at IS NOT NULL ORDER BY approved_at, number")) {
                return all(query);
            }
        });
    }

    static List<Revocation> all(PreparedStatement query) throws SQLException {
        List<Revocation> revocations = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                revocations.add(revocation(rows));
            }
        }
        return revocations;
    }

    static Revocation revocation(ResultSet row) throws SQLException {
        long index = row.getLong(7);
        OptionalLong logIndex = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(index);
        return new Revocation(
                CertificateNumber.parse(row.getString(1)),
                RevocationReason.valueOf(row.getString(2)),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class),
                Optional.ofNullable(row.getObject(5, OffsetDateTime.class)),
                Optional.ofNullable(row.getBytes(6)),
                logIndex);
    }
}
