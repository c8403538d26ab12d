package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of cases that were attached to the visit of another. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SharedVisits {
    private static final String BESIDE =
            """
             where v.kind = 'CASE' and v.state in ('ORDERED', 'DRAWN') and v.inquiry_id <> ? and exists (
                select from inquiry other where other.id = ? and other.renovation_code = i.renovation_code
                    and other.district = v.district)
                and not exists (select from visit_case c where c.visit_id = v.id and c.inquiry_id = ?)
                and not exists (select from visit own where own.inquiry_id = ? and own.kind = 'CASE'
                    and own.state in ('ORDERED', 'DRAWN') and own.id < v.id)
            order by v.id
            """;

    private static final String WAITING =
            """
            select i.id
            from (select district, inquiry_id from visit where id = ?
                union all
                select v.district, c.inquiry_id from visit v join visit_case_now c on c.visit_id = v.id where v.id = ?) served
            join inquiry i on i.id = served.inquiry_id and i.state = 'AWAITING_VISIT' and i.district = served.district
            order by i.id
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    SharedVisits() {}

    SharedVisits(DataSource database) {
        this.database = database;
    }

    /** Only what was ordered before the case's own: which of two inspectors goes is nobody's choice. */
    List<Visit> openBeside(long inquiryId) {
        return Sql.all(database, Visits.SELECT + BESIDE, Visits::read, inquiryId, inquiryId, inquiryId, inquiryId);
    }

    /** The case waits for this visit from now on, and for no other. */
    void attach(Visit visit, long inquiryId, Login by, OffsetDateTime now) {
        Sql.execute(
                database,
                "update visit set state = 'CANCELLED' where inquiry_id = ? and kind = 'CASE'"
                        + " and state in ('ORDERED', 'DRAWN')",
                inquiryId);
        Sql.execute(
                database,
                "insert into visit_case (visit_id, inquiry_id, attached_by, attached_at) values (?, ?, ?, ?)",
                visit.id(),
                inquiryId,
                by.value(),
                now);
    }

    /** The open visit of another case that this case waits for. */
    Optional<Visit> attachedTo(long inquiryId) {
        return Sql.one(
                database,
                Visits.SELECT + " join visit_case_now c on c.visit_id = v.id and c.inquiry_id = ?"
                        + " where v.state in ('ORDERED', 'DRAWN')",
                Visits::read,
                inquiryId);
    }

    boolean wasDetached(long inquiryId) {
        return Sql.one(database, "select 1 from visit_case_end where inquiry_id = ?", row -> true, inquiryId)
                .isPresent();
    }

    void detach(Visit visit, long inquiryId, Detachment why, OffsetDateTime now) {
        Sql.execute(
                database,
                "insert into visit_case_end (visit_id, inquiry_id, reason, detached_by, detached_at)"
                        + " values (?, ?, ?, ?, ?)",
                visit.id(),
                inquiryId,
                why.reason(),
                why.by().value(),
                now);
    }

    List<Long> waiting(long visitId) {
        return Sql.all(database, WAITING, row -> row.getLong(1), visitId, visitId);
    }

    List<Long> attached(long visitId) {
        return Sql.all(
                database,
                "select inquiry_id from visit_case_now where visit_id = ? order by attached_at",
                row -> row.getLong(1),
                visitId);
    }

    List<TrackingCode> served(long visitId) {
        return Sql.all(
                database,
                "select i.tracking_code from visit_case_now c join inquiry i on i.id = c.inquiry_id where c.visit_id = ?"
                        + " order by c.attached_at",
                row -> new TrackingCode(row.getString(1)),
                visitId);
    }
}
