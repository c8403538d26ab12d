package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The rows of the register, from draft to publication. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CertificateStore {

    private static final String ROW = "SELECT number, inquiry_id, verification_code, facts, renovation_code, owner_id,"
            + " share_asked, share_held, cose, log_index, proof FROM certificate ";

    private DataSource database;

    @Resource(lookup = "java:app/jdbc/separi")
    void setDatabase(DataSource database) {
        this.database = database;
    }

    /**
     * Draws the next number. From here to the commit every other answer of this district and year waits, so this comes
     * as late as it can; in return a rolled back draft leaves no gap.
     */
    CertificateNumber nextNumber(int year, int district) {
        return Sql.run(database, connection -> {
            try (PreparedStatement draw = connection.prepareStatement("INSERT INTO certificate_counter AS c"
                    + " (year, district, last) VALUES (?, ?, 1) ON CONFLICT (year, district)"
                    + " DO UPDATE SET last = c.last + 1 RETURNING last")) {
                draw.setInt(1, year);
                draw.setInt(2, district);
                try (ResultSet row = draw.executeQuery()) {
                    row.next();
                    return new CertificateNumber(year, district, row.getInt(1));
                }
            }
        });
    }

    void add(Certificate.Draft draft, CertificateDraft about, LocalDate validUntil, OffsetDateTime now) {
        Sql.run(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO certificate (number, year,"
                    + " district, sequence, inquiry_id, tracking_code, purpose, renovation_code, owner_id,"
                    + " share_asked, share_held, office_id, valid_until, verification_code, facts, facts_hash,"
                    + " state, prepared_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,'PREPARED',?)")) {
                insert.setString(1, draft.number().toString());
                insert.setInt(2, draft.number().year());
                insert.setInt(3, draft.number().district());
                insert.setInt(4, draft.number().sequence());
                insert.setLong(5, draft.inquiryId());
                insert.setString(6, about.trackingCode());
                insert.setString(7, about.purpose().name());
                insert.setString(8, about.file().property().code().toString());
                insert.setString(
                        9, about.share().map(share -> share.owner().value()).orElse(null));
                insert.setString(
                        10, about.share().map(share -> share.asked().toString()).orElse(null));
                insert.setString(
                        11, about.share().map(share -> share.held().toString()).orElse(null));
                insert.setLong(12, about.addressee().id());
                insert.setObject(13, validUntil);
                insert.setString(14, draft.code().text());
                insert.setBytes(15, draft.facts());
                insert.setBytes(16, draft.hash().bytes());
                insert.setObject(17, utc(now));
                return insert.executeUpdate();
            }
        });
    }

    /** True if this seal is now the kept one; false if another came first. */
    boolean keepSeal(SealedCertificate sealed, OffsetDateTime now) {
        return 1
                == change(
                        "UPDATE certificate SET state = 'SEALED', cose = ?, sealed_at = ?"
                                + " WHERE number = ? AND state = 'PREPARED'",
                        sealed.cose(),
                        utc(now),
                        sealed.number().toString());
    }

    /** True if it became public now; false if it was already. */
    boolean publish(IssuedCertificate issued, OffsetDateTime now) {
        return 1
                == change(
                        "UPDATE certificate SET state = 'ISSUED', log_index = ?, proof = ?, published_at = ?"
                                + " WHERE number = ? AND state = 'SEALED'",
                        issued.logIndex(),
                        issued.tlogProof(),
                        utc(now),
                        issued.number().toString());
    }

    boolean end(CertificateNumber number, CertificateState end, String why, OffsetDateTime now) {
        return 1
                == change(
                        "UPDATE certificate SET state = ?, ended_at = ?, ended_why = ?"
                                + " WHERE number = ? AND state IN ('PREPARED', 'SEALED', 'ISSUED')",
                        end.name(),
                        utc(now),
                        why,
                        number.toString());
    }

    Optional<Certificate> byNumber(CertificateNumber number) {
        return one(ROW + "WHERE number = ? AND state <> 'VOID'", number.toString());
    }

    Optional<Certificate> byInquiry(long inquiryId) {
        return one(ROW + "WHERE inquiry_id = ? AND state <> 'VOID'", inquiryId);
    }

    /** Cases whose answer was begun before that moment and is not public yet, oldest first. */
    List<Long> unfinished(OffsetDateTime before, int limit) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT inquiry_id FROM certificate"
                    + " WHERE state IN ('PREPARED', 'SEALED') AND prepared_at < ? ORDER BY prepared_at LIMIT ?")) {
                query.setObject(1, utc(before));
                query.setInt(2, limit);
                List<Long> cases = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        cases.add(rows.getLong(1));
                    }
                }
                return cases;
            }
        });
    }

    private Optional<Certificate> one(String sql, Object key) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = bound(connection, sql, key);
                    ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(certificate(row)) : Optional.empty();
            }
        });
    }

    private int change(String sql, Object... values) {
        return Sql.run(database, connection -> {
            try (PreparedStatement update = bound(connection, sql, values)) {
                return update.executeUpdate();
            }
        });
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** The token that a row stands for: this room alone makes them. */
    private static Certificate certificate(ResultSet row) throws SQLException {
        Certificate.Draft draft = new Certificate.Draft(
                CertificateNumber.parse(row.getString(1)),
                row.getLong(2),
                new VerificationCode(row.getString(3)),
                row.getBytes(4),
                RenovationCode.parse(row.getString(5)),
                share(row));
        byte[] cose = row.getBytes(9);
        if (cose == null) {
            return new PreparedCertificate(draft);
        }
        SealedCertificate sealed = new SealedCertificate(draft, cose);
        long index = row.getLong(10);
        return row.wasNull() ? sealed : new IssuedCertificate(sealed, index, row.getString(11));
    }

    private static Optional<CertificateDraft.Share> share(ResultSet row) throws SQLException {
        if (row.getString(6) == null) {
            return Optional.empty();
        }
        return Optional.of(new CertificateDraft.Share(
                PersonId.parse(row.getString(6)), Dang.parse(row.getString(7)), Dang.parse(row.getString(8))));
    }

    static OffsetDateTime utc(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
