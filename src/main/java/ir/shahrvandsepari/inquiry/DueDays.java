package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;

/** The deadlines of the cases that are open. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DueDays {
    /** Notaries have ten calendar days by law; only the others wait by the service norm, in working days. */
    private static final String UNDER_NORM =
            """
            select i.id, i.tracking_code, i.filed_at, i.due_on from inquiry i join office o on o.id = i.office_id
            where i.state in ('RECEIVED', 'RETURNED', 'AWAITING_VISIT', 'UNDER_REVIEW', 'AWAITING_PAYMENT')
              and i.due_on >= ? and i.filed_at < ? and o.kind <> 'NOTARY'
            order by i.id for update of i
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    DueDays() {}

    DueDays(DataSource database) {
        this.database = database;
    }

    List<DueCase> across(LocalDate day) {
        return Sql.all(database, UNDER_NORM, DueDays::read, day, Tehran.beginOf(day));
    }

    void move(List<Long> cases, LocalDate to, Step step, Instant now) {
        Sql.execute(
                database,
                """
                with moved as (update inquiry set due_on = ? where id = any(?) returning id, state)
                insert into inquiry_step (inquiry_id, sequence, at, from_state, to_state, who, why)
                select id, (select max(sequence) + 1 from inquiry_step where inquiry_id = moved.id), ?, state, state, ?, ?
                from moved
                """,
                to,
                cases.toArray(Long[]::new),
                now.atZone(Tehran.ZONE).toOffsetDateTime(),
                step.by(),
                step.why().name());
    }

    private static DueCase read(ResultSet row) throws SQLException {
        return new DueCase(
                row.getLong("id"),
                new TrackingCode(row.getString("tracking_code")),
                Tehran.dayOf(row.getObject("filed_at", OffsetDateTime.class).toInstant()),
                row.getObject("due_on", LocalDate.class));
    }
}
