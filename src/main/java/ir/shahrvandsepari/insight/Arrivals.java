package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Cases that other districts ask a district to take. */
@ApplicationScoped
public class Arrivals {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Arrivals() {}

    /**
     * One of them.
     *
     * @param from the district that has it until it is accepted
     * @param dueOn by when the law or the service norm wants an answer
     */
    public record Arrival(TrackingCode trackingCode, RenovationCode code, int from, int to, LocalDate dueOn) {}

    /** What waits for an answer of these districts, the most urgent first. */
    public List<Arrival> at(Set<Integer> districts, int limit) {
        return Sql.all(
                database,
                "select i.tracking_code, i.renovation_code, h.from_district, h.to_district, i.due_on from case_handover h"
                        + " join inquiry i on i.id = h.inquiry_id where h.state = 'OPEN' and h.to_district = any(?)"
                        + " order by i.due_on, h.id limit ?",
                row -> new Arrival(
                        new TrackingCode(row.getString(1)),
                        RenovationCode.parse(row.getString(2)),
                        row.getInt(3),
                        row.getInt(4),
                        row.getObject(5, LocalDate.class)),
                districts.toArray(Integer[]::new),
                limit);
    }
}
