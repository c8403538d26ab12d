package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** Lists of cases, the newest first, for every door. Needs no transaction. */
@ApplicationScoped
public class CaseList {
    static final String ROWS =
            """
            select i.id, i.tracking_code, i.purpose, i.renovation_code, i.district, i.state, i.filed_at, i.due_on,
                i.applicant_name, o.name as office, c.number,
                case when i.state = 'WITHDRAWN' then (select s.tracking_code from case_merge m join inquiry s on s.id = m.into_id
                                                      where m.inquiry_id = i.id) end as merged_into
            from inquiry i
            join office_now o on o.id = i.office_id
            left join certificate c on c.inquiry_id = i.id and c.state <> 'VOID' and c.published_at is not null
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    CaseList() {}

    CaseList(DataSource database) {
        this.database = database;
    }

    /**
     * One page. Paged by key: cases that are filed while somebody turns pages move nothing.
     *
     * @param after the {@code id} of the last row of the page before; empty for the first page
     * @param limit rows at most; a list that comes back full may go on
     */
    public List<CaseRow> page(CaseFilter filter, OptionalLong after, int limit) {
        CaseConditions conditions = new CaseConditions(filter);
        after.ifPresent(id -> conditions.and("i.id < ?", id));
        return Sql.all(
                database,
                ROWS + conditions.where() + " order by i.id desc limit ?",
                CaseList::read,
                conditions.valuesAnd(limit));
    }

    /** How many cases stand in each state; all states are there, in their order. */
    public Map<InquiryState, Long> counts(CaseFilter filter) {
        CaseConditions conditions = new CaseConditions(filter);
        Map<InquiryState, Long> counts = new EnumMap<>(InquiryState.class);
        for (InquiryState state : InquiryState.values()) {
            counts.put(state, 0L);
        }
        Sql.all(
                        database,
                        "select i.state, count(*) from inquiry i" + conditions.where() + " group by i.state",
                        row -> Map.entry(InquiryState.valueOf(row.getString(1)), row.getLong(2)),
                        conditions.valuesAnd())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    static CaseRow read(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getLong("id"),
                new TrackingCode(row.getString("tracking_code")),
                Purpose.valueOf(row.getString("purpose")),
                RenovationCode.parse(row.getString("renovation_code")),
                row.getInt("district"),
                InquiryState.valueOf(row.getString("state")),
                row.getObject("filed_at", OffsetDateTime.class)
                        .atZoneSameInstant(Tehran.ZONE)
                        .toOffsetDateTime(),
                row.getObject("due_on", LocalDate.class),
                row.getString("applicant_name"),
                row.getString("office"),
                Optional.ofNullable(row.getString("number")),
                Optional.ofNullable(row.getString("merged_into")).map(TrackingCode::new));
    }
}
