package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.inspection.FiledReport.Picture;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;

/** The tables of reports and their photos. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class VisitReports {
    private static final String SELECT =
            """
            select i.tracking_code, v.number, v.inspector, r.report_id, r.visited_at, r.received_at, r.document,
                r.signature, encode(r.sha256, 'hex') as hash, r.log_index, v.id
            from visit_report r join visit v on v.id = r.visit_id join inquiry i on i.id = v.inquiry_id
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    VisitReports() {}

    VisitReports(DataSource database) {
        this.database = database;
    }

    /** Keeps a photo; the one that is kept at that place already stays. */
    void add(Visit visit, ReportId report, int place, Photo photo, Instant now) {
        Sql.execute(
                database,
                "insert into visit_photo"
                        + " (visit_id, report_id, place, kind, width, height, content, sha256, received_at)"
                        + " select ?, ?, ?, ?, ?, ?, picture, sha256(picture), ? from (values (?::bytea)) as came (picture)"
                        + " on conflict do nothing",
                visit.id(),
                report.value(),
                place,
                photo.kind().name(),
                photo.width(),
                photo.height(),
                now.atOffset(ZoneOffset.UTC),
                photo.content());
    }

    /** How many photos of a visit are kept, those of reports that never came included. */
    long photos(Visit visit) {
        return Sql.one(
                        database,
                        "select count(*) from visit_photo where visit_id = ?",
                        row -> row.getLong(1),
                        visit.id())
                .orElseThrow();
    }

    List<Picture> pictures(long visitId, ReportId report) {
        return Sql.all(
                database,
                "select place, kind, width, height, encode(sha256, 'hex') as hash from visit_photo"
                        + " where visit_id = ? and report_id = ? order by place",
                row -> new Picture(
                        row.getInt("place"),
                        Photo.Kind.valueOf(row.getString("kind")),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getString("hash")),
                visitId,
                report.value());
    }

    /** A photo of the report that was filed; those of a report that never came are shown to nobody. */
    Optional<Photo> photo(Visit visit, int place) {
        return Sql.one(
                database,
                "select kind, width, height, content from visit_photo p join visit_report using (visit_id, report_id)"
                        + " where visit_id = ? and place = ?",
                row -> new Photo(
                        Photo.Kind.valueOf(row.getString("kind")),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getBytes("content")),
                visit.id(),
                place);
    }

    void add(Visit visit, ReportId id, JsonObject document, VisitReport report, Instant visitedAt, Instant now) {
        Sql.execute(
                database,
                "insert into visit_report (visit_id, report_id, visited_at, received_at, result, document, sha256, signature)"
                        + " select ?, ?, ?, ?, ?, text, sha256(convert_to(text, 'UTF8')), ? from (values (?)) as came (text)",
                visit.id(),
                id.value(),
                visitedAt.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                report.result().name(),
                report.signature().map(Photo::content).orElse(null),
                document.toString());
    }

    Optional<FiledReport> of(Visit visit) {
        return Sql.one(database, SELECT + " where r.visit_id = ?", this::read, visit.id());
    }

    List<FiledReport> notLogged(int limit) {
        return Sql.all(database, SELECT + " where r.log_index is null order by r.visit_id limit ?", this::read, limit);
    }

    void logged(ReportId id, long index) {
        Sql.execute(
                database,
                "update visit_report set log_index = ? where report_id = ? and log_index is null",
                index,
                id.value());
    }

    /** What the last reported visit of a case found. */
    Optional<SiteFinding> finding(long inquiryId) {
        return Sql.one(
                database,
                """
                select i.tracking_code, v.number, r.result, (r.visited_at at time zone 'Asia/Tehran')::date as day
                from visit v join visit_report r on r.visit_id = v.id join inquiry i on i.id = v.inquiry_id
                where v.kind = 'CASE' and v.id in (select id from visit where inquiry_id = ? union all
                                                   select visit_id from visit_case_now where inquiry_id = ?)
                    and not exists (select from inquiry_filing_correction c
                                    where c.inquiry_id = ? and c.other_people and c.at > v.drawn_at)
                order by v.id desc limit 1
                """,
                row -> new SiteFinding(
                        number(row),
                        VisitResult.valueOf(row.getString("result")),
                        row.getObject("day", java.time.LocalDate.class)),
                inquiryId,
                inquiryId,
                inquiryId);
    }

    private static VisitNumber number(ResultSet row) throws SQLException {
        return new VisitNumber(new TrackingCode(row.getString("tracking_code")), row.getInt("number"));
    }

    private FiledReport read(ResultSet row) throws SQLException {
        ReportId id = new ReportId(row.getObject("report_id", UUID.class));
        byte[] drawn = row.getBytes("signature");
        long index = row.getLong("log_index");
        OptionalLong logIndex = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(index);
        return new FiledReport(
                number(row),
                id,
                new Login(row.getString("inspector")),
                row.getObject("visited_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                ReportFields.kept(
                        json(row.getString("document")),
                        Optional.ofNullable(drawn).map(Photo::of)),
                row.getString("hash"),
                logIndex,
                pictures(row.getLong("id"), id));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
