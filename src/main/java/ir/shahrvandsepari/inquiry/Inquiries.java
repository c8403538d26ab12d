package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Refusal;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The tables of cases and of their steps. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Inquiries {
    static final String COLUMNS =
            "id, tracking_code, state, district, office_id, filed_by, filed_at, window_day, due_on, request";
    static final String OPEN =
            "('RECEIVED', 'RETURNED', 'AWAITING_VISIT', 'UNDER_REVIEW', 'AWAITING_PAYMENT', 'PREPARED', 'SEALED')";

    /** One round trip: the case and its first step; nothing is written while an equal one is open. */
    private static final String ADD =
            """
            with filed as (
                insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,
                    applicant_name, applicant_key, capacity, state, filed_by, filed_at, window_day, due_on, moved_at,
                    request)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?, ?, ?, ?, ?::jsonb)
                on conflict (office_id, renovation_code, purpose, applicant_id)
                    where state in %s do nothing
                returning id, filed_at),
            first_step as (
                insert into inquiry_step (inquiry_id, sequence, at, to_state, who, why)
                select id, 1, filed_at, 'RECEIVED', ?, ? from filed)
            select id from filed
            """
                    .formatted(OPEN);

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Inquiries() {}

    Inquiries(DataSource database) {
        this.database = database;
    }

    /** Which office filed a case, and which district answers it. */
    record Place(long officeId, int district) {}

    /** When a case was filed, and the days that follow from it. */
    record Dates(Instant filedAt, LocalDate windowDay, LocalDate dueOn) {}

    /** @throws Refusal {@code duplicate-request} while an equal case is open */
    Inquiry add(Filing filing, Place place, Step step, Dates dates) {
        TrackingCode code = TrackingCode.random();
        return insert(code, filing, place, step, dates)
                .map(id -> new Inquiry(
                        id,
                        code,
                        filing,
                        InquiryState.RECEIVED,
                        place.district(),
                        place.officeId(),
                        step.by(),
                        dates.filedAt(),
                        dates.windowDay(),
                        dates.dueOn()))
                .orElseThrow(() -> duplicate(filing, place.officeId()));
    }

    private Optional<Long> insert(TrackingCode code, Filing filing, Place place, Step step, Dates dates) {
        Filing.Applicant applicant = filing.applicant();
        return Sql.one(
                database,
                ADD,
                row -> row.getLong("id"),
                code.value(),
                filing.purpose().name(),
                filing.code().toString(),
                place.district(),
                place.officeId(),
                applicant.id().toString(),
                applicant.name(),
                PersianText.searchKey(applicant.name()),
                applicant.capacity().name(),
                step.by(),
                at(dates.filedAt()),
                dates.windowDay(),
                dates.dueOn(),
                at(dates.filedAt()),
                FilingJson.of(filing).toString(),
                step.by(),
                step.why().name());
    }

    private Refusal duplicate(Filing filing, long officeId) {
        String open = Sql.one(
                        database,
                        "select tracking_code from inquiry where office_id = ? and renovation_code = ? and purpose = ?"
                                + " and applicant_id = ? and state in " + OPEN,
                        row -> row.getString(1),
                        officeId,
                        filing.code().toString(),
                        filing.purpose().name(),
                        filing.applicant().id().toString())
                .orElse("");
        return new Refusal("duplicate-request", Map.of("trackingCode", open));
    }

    void move(Inquiry inquiry, InquiryState to, Step step, Instant now) {
        int moved = Sql.execute(
                database,
                """
                with moved as (
                    update inquiry set state = ?, moved_at = ? where id = ? and state = ? returning id)
                insert into inquiry_step (inquiry_id, sequence, at, from_state, to_state, who, why)
                select id, (select max(sequence) + 1 from inquiry_step where inquiry_id = ?), ?, ?, ?, ?, ? from moved
                """,
                to.name(),
                at(now),
                inquiry.id(),
                inquiry.state().name(),
                inquiry.id(),
                at(now),
                inquiry.state().name(),
                to.name(),
                step.by(),
                step.why().name());
        if (moved != 1) {
            throw new IllegalStateException(inquiry.trackingCode() + " is not " + inquiry.state() + " any more");
        }
    }

    /** A step by which the case stays where it stands. */
    void note(Inquiry inquiry, Step step, Instant now) {
        Sql.execute(
                database,
                "insert into inquiry_step (inquiry_id, sequence, at, from_state, to_state, who, why)"
                        + " select id, (select max(sequence) + 1 from inquiry_step where inquiry_id = inquiry.id), ?, state,"
                        + " state, ?, ? from inquiry where id = ?",
                at(now),
                step.by(),
                step.why().name(),
                inquiry.id());
    }

    void handOver(Inquiry inquiry, int district) {
        Sql.execute(database, "update inquiry set district = ? where id = ?", district, inquiry.id());
    }

    Optional<Inquiry> byId(long id) {
        return Sql.one(database, "select " + COLUMNS + " from inquiry where id = ?", Inquiries::read, id);
    }

    Optional<Inquiry> byCode(TrackingCode code) {
        return Sql.one(
                database, "select " + COLUMNS + " from inquiry where tracking_code = ?", Inquiries::read, code.value());
    }

    int openOf(long officeId) {
        String[] open = InquiryState.open().stream().map(Enum::name).toArray(String[]::new);
        return Sql.one(
                        database,
                        "select count(*) from inquiry where office_id = ? and state = any(?)",
                        row -> row.getInt(1),
                        officeId,
                        open)
                .orElseThrow();
    }

    Inquiry lock(long id) {
        return Sql.one(database, "select " + COLUMNS + " from inquiry where id = ? for update", Inquiries::read, id)
                .orElseThrow();
    }

    Optional<LocalDate> windowOfRefused(Filing filing, long officeId, LocalDate since) {
        return Sql.one(
                database,
                "select min(window_day) from inquiry where office_id = ? and renovation_code = ? and purpose = ?"
                        + " and applicant_id = ? and moved_at >= ? and (state = 'REFUSED' or exists (select from case_merge"
                        + " where inquiry_id = inquiry.id)) having count(*) > 0",
                row -> row.getObject(1, LocalDate.class),
                officeId,
                filing.code().toString(),
                filing.purpose().name(),
                filing.applicant().id().toString(),
                Tehran.beginOf(since));
    }

    List<Inquiry> filedSince(Instant then, int limit) {
        return Sql.all(
                database,
                "select " + COLUMNS + " from inquiry where filed_at >= ? order by id desc limit ?",
                Inquiries::read,
                at(then),
                limit);
    }

    List<Long> stuck(Instant before, int limit) {
        return Sql.all(
                database,
                "select id from inquiry where state in ('RECEIVED', 'PREPARED', 'SEALED') and moved_at < ?"
                        + " order by moved_at limit ?",
                row -> row.getLong(1),
                at(before),
                limit);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(Tehran.ZONE).toOffsetDateTime();
    }

    static Inquiry read(ResultSet row) throws SQLException {
        try (JsonReader request = Json.createReader(new StringReader(row.getString("request")))) {
            return new Inquiry(
                    row.getLong("id"),
                    new TrackingCode(row.getString("tracking_code")),
                    FilingJson.read(request.readObject()),
                    InquiryState.valueOf(row.getString("state")),
                    row.getInt("district"),
                    row.getLong("office_id"),
                    row.getString("filed_by"),
                    row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                    row.getObject("window_day", LocalDate.class),
                    row.getObject("due_on", LocalDate.class));
        }
    }
}
