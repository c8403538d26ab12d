package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of attached papers. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Documents {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Documents() {}

    Documents(DataSource database) {
        this.database = database;
    }

    /** Adds it, unless the case holds the same bytes already. */
    void add(long inquiryId, CaseDocument.Incoming paper, String by, OffsetDateTime now) {
        Sql.execute(
                database,
                "insert into inquiry_document (inquiry_id, name, kind, content, sha256, received_at, received_by)"
                        + " select ?, ?, ?, paper, sha256(paper), ?, ? from (values (?::bytea)) as came (paper)"
                        + " on conflict (inquiry_id, sha256) do nothing",
                inquiryId,
                paper.name(),
                paper.kind().name(),
                now,
                by,
                paper.content());
    }

    List<CaseDocument> of(long inquiryId) {
        return Sql.all(
                database,
                "select name, kind, octet_length(content) as size, encode(sha256, 'hex') as hash, received_at"
                        + " from inquiry_document where inquiry_id = ? order by id",
                Documents::read,
                inquiryId);
    }

    Optional<CaseDocument.Content> content(long inquiryId, DocumentHash hash) {
        return Sql.one(
                database,
                "select name, kind, content from inquiry_document where inquiry_id = ? and sha256 = decode(?, 'hex')",
                row -> new CaseDocument.Content(
                        row.getString("name"),
                        CaseDocument.Kind.valueOf(row.getString("kind")),
                        row.getBytes("content")),
                inquiryId,
                hash.hex());
    }

    private static CaseDocument read(ResultSet row) throws SQLException {
        return new CaseDocument(
                row.getString("name"),
                CaseDocument.Kind.valueOf(row.getString("kind")),
                row.getLong("size"),
                row.getString("hash"),
                row.getObject("received_at", OffsetDateTime.class)
                        .atZoneSameInstant(Tehran.ZONE)
                        .toOffsetDateTime());
    }
}
