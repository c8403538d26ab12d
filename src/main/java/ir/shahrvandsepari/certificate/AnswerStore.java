package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Published answers as people go on using them: which are live for one owner, and which were used for a deed. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AnswerStore {

    private DataSource database;

    @Resource(lookup = "java:app/jdbc/separi")
    void setDatabase(DataSource database) {
        this.database = database;
    }

    /** Makes every other answer to this owner about this property wait until this transaction ends. */
    void lockShares(RenovationCode property, PersonId owner) {
        Sql.run(database, connection -> {
            try (PreparedStatement lock =
                    connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 1))")) {
                lock.setString(1, property + " " + owner.value());
                return lock.execute();
            }
        });
    }

    /**
     * The owner's transfer answers, oldest first: those in force on that day, and those used for a deed since then.
     *
     * @param since day from which deeds count; earlier ones are in the books by now
     */
    List<LiveAnswer> ofOwner(RenovationCode property, PersonId owner, LocalDate today, LocalDate since) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT c.number, c.inquiry_id, c.office_id,"
                    + " c.share_asked, c.share_held, u.number IS NOT NULL FROM certificate c"
                    + " LEFT JOIN certificate_use u ON u.number = c.number"
                    + " WHERE c.purpose = 'TRANSFER' AND c.renovation_code = ? AND c.owner_id = ?"
                    + " AND c.state = 'ISSUED' AND CASE WHEN u.number IS NULL THEN c.valid_until >= ?"
                    + " ELSE u.deed_date >= ? END ORDER BY c.published_at, c.year, c.sequence")) {
                query.setString(1, property.toString());
                query.setString(2, owner.value());
                query.setObject(3, today);
                query.setObject(4, since);
                List<LiveAnswer> answers = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        answers.add(answer(rows));
                    }
                }
                return answers;
            }
        });
    }

    private static LiveAnswer answer(ResultSet row) throws SQLException {
        return new LiveAnswer(
                CertificateNumber.parse(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                Dang.parse(row.getString(4)),
                Dang.parse(row.getString(5)),
                row.getBoolean(6));
    }

    /** The latest answer in force on that day for the same property and purpose, whoever asked. */
    Optional<CertificateNumber> inForce(RenovationCode property, Purpose purpose, LocalDate today) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT number FROM certificate"
                    + " WHERE renovation_code = ? AND purpose = ? AND state = 'ISSUED' AND valid_until >= ?"
                    + " ORDER BY published_at DESC LIMIT 1")) {
                query.setString(1, property.toString());
                query.setString(2, purpose.name());
                query.setObject(3, today);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(CertificateNumber.parse(row.getString(1))) : Optional.empty();
                }
            }
        });
    }

    /** State, addressee, days and mark of an answer. */
    Optional<RegisterEntry> find(CertificateNumber number) {
        return entry(RegisterEntry.SELECT + " WHERE c.number = ?", number);
    }

    /** The same, and nobody changes the row until this transaction ends. */
    Optional<RegisterEntry> lock(CertificateNumber number) {
        return entry(RegisterEntry.SELECT + " WHERE c.number = ? FOR UPDATE OF c", number);
    }

    private Optional<RegisterEntry> entry(String sql, CertificateNumber number) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, number.toString());
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(RegisterEntry.of(row)) : Optional.empty();
                }
            }
        });
    }

    /** True if the mark was set now; false if there is one already. */
    boolean markUsed(CertificateNumber number, UsedMark mark, OffsetDateTime now) {
        return Sql.run(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO certificate_use"
                    + " (number, deed_number, deed_date, marked_by, marked_at) VALUES (?, ?, ?, ?, ?)"
                    + " ON CONFLICT (number) DO NOTHING")) {
                insert.setString(1, number.toString());
                insert.setString(2, mark.deed().number());
                insert.setObject(3, mark.deed().date());
                insert.setString(4, mark.by());
                insert.setObject(5, CertificateStore.utc(now));
                return insert.executeUpdate() == 1;
            }
        });
    }
}
