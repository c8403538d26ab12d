package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Open cases by their deadline, the most urgent first. Needs no transaction. */
@ApplicationScoped
public class UrgentCases {

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Inject
    private Clock clock;

    UrgentCases() {}

    UrgentCases(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where a list by deadline stands: at this case. */
    public record Place(LocalDate dueOn, long id) {}

    /**
     * One page, paged by key.
     *
     * @param deadline only those; empty for all
     * @param after the last row of the page before; empty for the first page
     */
    public List<CaseRow> page(CaseFilter filter, Optional<Deadline> deadline, Optional<Place> after, int limit) {
        CaseConditions conditions = new CaseConditions(filter);
        LocalDate today = Tehran.today(clock);
        deadline.ifPresent(one -> {
            conditions.and("i.due_on >= ?", one.from(today));
            conditions.and("i.due_on <= ?", one.to(today));
        });
        after.ifPresent(place -> conditions.after(place.dueOn(), place.id()));
        return Sql.all(
                database,
                CaseList.ROWS + conditions.where() + " order by i.due_on, i.id limit ?",
                CaseList::read,
                conditions.valuesAnd(limit));
    }

    /** How many of the cases are late, due soon and fine; all three are there. */
    public Map<Deadline, Long> counts(CaseFilter filter) {
        CaseConditions conditions = new CaseConditions(filter);
        LocalDate today = Tehran.today(clock);
        Map<Deadline, Long> counts = new EnumMap<>(Deadline.class);
        for (Deadline deadline : Deadline.values()) {
            counts.put(deadline, 0L);
        }
        Sql.all(
                        database,
                        "select i.due_on, count(*) from inquiry i" + conditions.where() + " group by i.due_on",
                        row -> Map.entry(Deadline.of(row.getObject(1, LocalDate.class), today), row.getLong(2)),
                        conditions.valuesAnd())
                .forEach(count -> counts.merge(count.getKey(), count.getValue(), Long::sum));
        return counts;
    }
}
