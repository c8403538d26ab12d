package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The table of rungs that cases have reached; it only grows, and holds each rung of a case once. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Rungs {
    /** Only what waits for the municipality; nobody there can hasten a case that waits for its applicant or stands still. */
    private static final String RAISE =
            """
            with raised as (
                insert into case_rung (inquiry_id, rung, due_on, raised_at)
                select i.id, ?, i.due_on, ? from inquiry i
                where i.state in ('RECEIVED', 'AWAITING_VISIT', 'UNDER_REVIEW') and i.due_on <= ?
                  and not exists (select 1 from case_pause p where p.inquiry_id = i.id and p.ended_at is null)
                  and not exists (select 1 from case_rung r where r.inquiry_id = i.id and r.rung = ?)
                order by i.due_on, i.id limit ?
                on conflict do nothing
                returning inquiry_id)
            select i.district, count(*) as cases from raised join inquiry i on i.id = raised.inquiry_id group by i.district
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Rungs() {}

    Rungs(DataSource database) {
        this.database = database;
    }

    /** How many cases of each district stand on that rung now and did not before. */
    Map<Integer, Integer> raise(Rung rung, LocalDate dueUpTo, Instant now, int limit) {
        List<Map.Entry<Integer, Integer>> raised = Sql.all(
                database,
                RAISE,
                row -> Map.entry(row.getInt("district"), row.getInt("cases")),
                rung.name(),
                now.atZone(Tehran.ZONE).toOffsetDateTime(),
                dueUpTo,
                rung.name(),
                limit);
        return raised.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
