package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of corrected filings, and the columns of a case that follow its filing. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FilingCorrections {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    FilingCorrections() {}

    FilingCorrections(DataSource database) {
        this.database = database;
    }

    /** The open case of the same office, property and purpose, other than this one, that another filing would equal. */
    Optional<String> equal(Inquiry inquiry, Filing filing) {
        return Sql.one(
                database,
                "select tracking_code from inquiry where office_id = ? and renovation_code = ? and purpose = ?"
                        + " and applicant_id = ? and id <> ? and state in " + Inquiries.OPEN,
                row -> row.getString(1),
                inquiry.officeId(),
                inquiry.code().toString(),
                inquiry.purpose().name(),
                filing.applicant().id().toString(),
                inquiry.id());
    }

    /** Keeps what stood, then writes what stands from now on. */
    void correct(Inquiry inquiry, Filing filing, Login by, OffsetDateTime now) {
        String after = FilingJson.of(filing).toString();
        Sql.execute(
                database,
                """
                insert into inquiry_filing_correction (inquiry_id, sequence, after_step, at, login, before, after)
                select id, (select coalesce(max(sequence), 0) + 1 from inquiry_filing_correction where inquiry_id = i.id),
                       (select max(sequence) from inquiry_step where inquiry_id = i.id), ?, ?, request, ?::jsonb
                from inquiry i where id = ?
                """,
                now,
                by.value(),
                after,
                inquiry.id());
        Filing.Applicant applicant = filing.applicant();
        Sql.execute(
                database,
                "update inquiry set request = ?::jsonb, applicant_id = ?, applicant_name = ?, applicant_key = ?,"
                        + " capacity = ? where id = ?",
                after,
                applicant.id().toString(),
                applicant.name(),
                PersianText.searchKey(applicant.name()),
                applicant.capacity().name(),
                inquiry.id());
    }

    List<FilingCorrection> of(long inquiryId) {
        return Sql.all(
                database,
                "select at, login, before, after from inquiry_filing_correction where inquiry_id = ? order by sequence",
                FilingCorrections::read,
                inquiryId);
    }

    private static FilingCorrection read(ResultSet row) throws SQLException {
        return new FilingCorrection(
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(Tehran.ZONE)
                        .toOffsetDateTime(),
                new Login(row.getString("login")),
                filing(row.getString("before")),
                filing(row.getString("after")));
    }

    private static Filing filing(String kept) {
        try (JsonReader json = Json.createReader(new StringReader(kept))) {
            return FilingJson.read(json.readObject());
        }
    }
}
