package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.kernel.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;

/** What the looks afterwards have found, for dashboards. Needs no transaction. */
@ApplicationScoped
public class ReinspectionFigures {
    private static final String COUNT =
            """
            select count(*) as answers, count(*) filter (where chosen) as chosen,
                count(v.id) filter (where v.state in ('ORDERED', 'DRAWN')) as waiting,
                count(p.visit_id) filter (where p.result = 'CLEAR') as clear,
                count(p.visit_id) filter (where p.result = 'NEGATIVE') as negative
            from reinspection r
            left join visit v on r.chosen and v.inquiry_id = r.inquiry_id and v.kind = 'REINSPECTION'
                and v.state <> 'CANCELLED'
            left join visit_report p on p.visit_id = v.id
            where r.district = any(?) and r.day between ? and ?
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    ReinspectionFigures() {}

    public ReinspectionFigures(DataSource database) {
        this.database = database;
    }

    /**
     * Counts.
     *
     * @param answers given without a visit
     * @param chosen those that the lot fell on
     * @param waiting those of them that nobody has reported yet
     * @param clear nothing was found
     * @param negative something was found
     */
    public record Figures(long answers, long chosen, long waiting, long clear, long negative) {}

    /** Of the answers issued in these districts on these days, both included. */
    public Figures of(Set<Integer> districts, LocalDate first, LocalDate last) {
        return Sql.one(
                        database,
                        COUNT,
                        row -> new Figures(
                                row.getLong("answers"),
                                row.getLong("chosen"),
                                row.getLong("waiting"),
                                row.getLong("clear"),
                                row.getLong("negative")),
                        districts.toArray(Integer[]::new),
                        first,
                        last)
                .orElseThrow();
    }
}
