package ir.shahrvandsepari.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * How an answer stands in the register.
 *
 * @param number its number
 * @param inquiryId its case
 * @param officeId its addressee, who also filed
 * @param state how far it has come
 * @param validUntil last day, Tehran
 * @param publishedAt when it became public
 * @param endedWhy the revocation's reason, the number of the answer that took its place, or why the number is void
 * @param used the deed that it was used for
 */
public record RegisterEntry(
        CertificateNumber number,
        long inquiryId,
        long officeId,
        CertificateState state,
        LocalDate validUntil,
        Optional<OffsetDateTime> publishedAt,
        Optional<String> endedWhy,
        Optional<Deed> used) {

    static final String SELECT = "SELECT c.number, c.inquiry_id, c.office_id, c.state, c.valid_until, c.published_at,"
            + " c.ended_why, u.deed_number, u.deed_date FROM certificate c"
            + " LEFT JOIN certificate_use u ON u.number = c.number";

    static RegisterEntry of(ResultSet row) throws SQLException {
        String deed = row.getString(8);
        return new RegisterEntry(
                CertificateNumber.parse(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                CertificateState.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class),
                Optional.ofNullable(row.getObject(6, OffsetDateTime.class)),
                Optional.ofNullable(row.getString(7)),
                deed == null ? Optional.empty() : Optional.of(new Deed(deed, row.getObject(9, LocalDate.class))));
    }

    /** Whether it is public and nothing has ended it; it may have expired. */
    public boolean stands() {
        return state == CertificateState.ISSUED;
    }

    /** Whether that day is within its validity. */
    public boolean isInForceOn(LocalDate day) {
        return stands() && !day.isAfter(validUntil);
    }
}
