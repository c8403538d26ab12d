package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.insight.MonthReport.Approved;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Changes of configuration that two people made: for a district its own and those that concern all. */
final class MonthChanges {
    /** A change of nobody's role and of no district concerns all districts. */
    private static final String CHANGES =
            """
            select c.kind, c.target, c.value, c.valid_from, c.reason, c.decided_at,
                coalesce(p.name, c.proposed_by) as by, coalesce(s.name, c.decided_by) as second
            from change_request c
            left join person p on p.national_id = c.proposed_person
            left join person s on s.national_id = c.decided_person
            where c.state = 'APPROVED' and c.decided_at >= ? and c.decided_at < ?
                and (?::text is null or case
                    when c.kind like 'GRANT%' then split_part(c.value, ' ', 2)
                    when c.kind like 'ROLLOUT%' then split_part(c.target, ' ', 1)
                    else ? end = ?)
            order by c.decided_at, c.id limit 200
            """;

    private MonthChanges() {}

    /** In the order in which they were approved. */
    static List<Approved> read(DataSource database, Optional<Integer> one, Days days) {
        String district = one.map(Object::toString).orElse(null);
        return Sql.all(
                database,
                CHANGES,
                MonthChanges::approved,
                Tehran.beginOf(days.first()),
                Tehran.beginOf(days.last().plusDays(1)),
                district,
                district,
                district);
    }

    private static Approved approved(ResultSet row) throws SQLException {
        return new Approved(
                new Proposal(
                        ChangeKind.valueOf(row.getString("kind")),
                        row.getString("target"),
                        row.getString("value"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("reason")),
                row.getString("by"),
                row.getString("second"),
                row.getTimestamp("decided_at").toInstant().atZone(Tehran.ZONE).toOffsetDateTime());
    }
}
