package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of orders to visit. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Visits {
    static final String SELECT =
            """
            select v.id, v.inquiry_id, i.tracking_code, v.number, v.kind, v.district, v.ordered_at, v.draw_day, v.state,
                v.order_index, v.checkpoint, v.inspector, v.drawn_at
            from visit v join inquiry i on i.id = v.inquiry_id
            """;

    private static final String ORDER =
            """
            insert into visit (inquiry_id, number, kind, district, ordered_at, draw_day, state)
            select i.id, 1 + coalesce((select max(number) from visit v where v.inquiry_id = i.id), 0), 'CASE',
                i.district, ?, ?, 'ORDERED'
            from inquiry i
            where i.state = 'AWAITING_VISIT' and not exists (
                select from visit v where v.inquiry_id = i.id and v.kind = 'CASE' and v.state in ('ORDERED', 'DRAWN'))
                and not exists (
                    select from visit_case_now c join visit v on v.id = c.visit_id and v.district = i.district
                        and v.state in ('ORDERED', 'DRAWN')
                    where c.inquiry_id = i.id)
            order by i.id limit ?
            on conflict do nothing
            """;

    private static final String CANCEL =
            """
            update visit v set state = 'CANCELLED'
            where v.state in ('ORDERED', 'DRAWN') and (
                v.kind = 'CASE' and (not exists (
                        select from inquiry i where i.id = v.inquiry_id and i.state = 'AWAITING_VISIT'
                            and i.district = v.district)
                        and not exists (
                            select from visit_case_now c join inquiry i on i.id = c.inquiry_id
                                and i.state = 'AWAITING_VISIT' and i.district = v.district
                            where c.visit_id = v.id)
                    or exists (select from inquiry i where i.id = v.inquiry_id and i.state = 'AWAITING_VISIT'
                        and i.district <> v.district))
                or v.state = 'ORDERED' and v.draw_day < ?
                or v.state = 'DRAWN' and (not exists (
                        select from account_role r where r.login = v.inspector and r.role = 'INSPECTOR'
                            and r.district = v.district and ? between r.valid_from and coalesce(r.valid_until, ?))
                    or exists (
                        select from inspector_absence b where b.login = v.inspector
                            and ? between b.first_day and coalesce(b.last_day, ?))))
            """;

    /** As {@link Inspectors} keeps people out of a draw, for those who were drawn before anybody knew. */
    private static final String RELIEVE =
            """
            with served as (
                select id, inspector, inquiry_id from visit where state = 'DRAWN'
                union all
                select v.id, v.inspector, c.inquiry_id from visit v join visit_case_now c on c.visit_id = v.id
                where v.state = 'DRAWN'),
            stake as (
                select v.id, a.national_id, i.office_id, i.applicant_id,
                    i.request #>> '{transfer,id}' as buyer_id, i.renovation_code
                from served v join inquiry i on i.id = v.inquiry_id join account a on a.login = v.inspector)
            update visit v set state = 'CANCELLED' from stake s
            where v.id = s.id and v.state = 'DRAWN' and (
                s.national_id in (s.applicant_id, s.buyer_id)
                or exists (select from owner o where o.renovation_code = s.renovation_code and o.person_id = s.national_id)
                or exists (select from inspector_tie t where t.person_id = s.national_id
                    and ?::date between t.valid_from and coalesce(t.valid_until, 'infinity')
                    and (t.office_id = s.office_id or t.relative_id in (s.applicant_id, s.buyer_id) or exists (
                        select from owner o where o.renovation_code = s.renovation_code and o.person_id = t.relative_id)))
                or exists (select from membership m join account other using (login)
                    where other.national_id = s.national_id and m.office_id = s.office_id))
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Visits() {}

    Visits(DataSource database) {
        this.database = database;
    }

    int order(Instant now, LocalDate today, int limit) {
        return Sql.execute(database, ORDER, now.atOffset(ZoneOffset.UTC), today, limit);
    }

    int cancel(LocalDate today) {
        return Sql.execute(database, CANCEL, today, today, today, today, today);
    }

    int relieve(LocalDate today) {
        return Sql.execute(database, RELIEVE, today);
    }

    List<Visit> notLogged(int limit) {
        return Sql.all(
                database,
                SELECT + " where v.state = 'ORDERED' and v.order_index is null order by v.id limit ?",
                Visits::read,
                limit);
    }

    void covered(long id, Visit.Cover cover) {
        Sql.execute(
                database,
                "update visit set order_index = ?, checkpoint = ? where id = ? and order_index is null",
                cover.index(),
                cover.checkpoint(),
                id);
    }

    List<Long> drawable(LocalDate day, int limit) {
        return Sql.all(
                database,
                "select id from visit where state = 'ORDERED' and order_index is not null and draw_day = ?"
                        + " order by id limit ?",
                row -> row.getLong(1),
                day,
                limit);
    }

    Visit lock(long id) {
        return Sql.one(database, SELECT + " where v.id = ? for update of v", Visits::read, id)
                .orElseThrow();
    }

    Optional<Visit> find(VisitNumber number) {
        return Sql.one(
                database,
                SELECT + " where i.tracking_code = ? and v.number = ?",
                Visits::read,
                number.inquiry().value(),
                number.place());
    }

    List<Visit> ofInquiry(long inquiryId) {
        return Sql.all(
                database,
                SELECT + " where v.id in (select id from visit where inquiry_id = ? union all"
                        + " select visit_id from visit_case_now where inquiry_id = ?) order by v.id desc",
                Visits::read,
                inquiryId,
                inquiryId);
    }

    List<Visit> waitingFor(Login inspector, int limit) {
        return Sql.all(
                database,
                SELECT + " where v.inspector = ? and v.state = 'DRAWN' order by v.id limit ?",
                Visits::read,
                inspector.value(),
                limit);
    }

    boolean wasDrawn(long inquiryId, Login inspector) {
        return Sql.one(
                        database,
                        "select 1 from visit where inspector = ? and inquiry_id = ? and state <> 'CANCELLED' limit 1",
                        row -> true,
                        inspector.value(),
                        inquiryId)
                .isPresent();
    }

    boolean wasDrawn(RenovationCode property, Login inspector) {
        return Sql.one(
                        database,
                        "select 1 from visit v join inquiry i on i.id = v.inquiry_id"
                                + " where v.inspector = ? and v.state <> 'CANCELLED' and i.renovation_code = ? limit 1",
                        row -> true,
                        inspector.value(),
                        property.toString())
                .isPresent();
    }

    void drawn(long id, Login inspector, Instant now) {
        Sql.execute(
                database,
                "update visit set state = 'DRAWN', inspector = ?, drawn_at = ? where id = ?",
                inspector.value(),
                now.atOffset(ZoneOffset.UTC),
                id);
    }

    void reported(long id) {
        Sql.execute(database, "update visit set state = 'REPORTED' where id = ?", id);
    }

    static Visit read(ResultSet row) throws SQLException {
        String checkpoint = row.getString("checkpoint");
        return new Visit(
                row.getLong("id"),
                row.getLong("inquiry_id"),
                new VisitNumber(new TrackingCode(row.getString("tracking_code")), row.getInt("number")),
                Visit.Kind.valueOf(row.getString("kind")),
                row.getInt("district"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                row.getObject("draw_day", LocalDate.class),
                Visit.State.valueOf(row.getString("state")),
                checkpoint == null
                        ? Optional.empty()
                        : Optional.of(new Visit.Cover(row.getLong("order_index"), checkpoint)),
                Optional.ofNullable(row.getString("inspector")).map(Login::new),
                Optional.ofNullable(row.getObject("drawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
