package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.insight.Outlier.Officer;
import ir.shahrvandsepari.insight.Outlier.Rule;
import ir.shahrvandsepari.insight.Outliers.Telling;
import ir.shahrvandsepari.kernel.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What an official did beside the steps of cases, with one second person or with all: proposals that were approved, among
 * them those that depart from the rules and those that pass a reason, and visits.
 */
record DeedSums(
        int district,
        Officer officer,
        Officer second,
        long proposals,
        long departed,
        long cleared,
        long visits,
        long fastVisits) {

    private static final String DEEDS =
            """
            select t.district, t.officer, coalesce(p.name, t.officer) as name,
                t.approver, coalesce(p2.name, t.approver) as second,
                sum(t.proposals) as proposals, sum(t.departed) as departed, sum(t.cleared) as cleared,
                sum(t.visits) as visits, sum(t.fast_visits) as fast_visits
            from deed_tally t
            left join account a on a.login = t.officer
            left join person p on p.national_id = a.national_id
            left join account a2 on a2.login = t.approver
            left join person p2 on p2.national_id = a2.national_id
            where t.district = any(?) and t.day between ? and ?
            group by t.district, t.officer, p.name, t.approver, p2.name
            """;

    private static DeedSums read(ResultSet row) throws SQLException {
        return new DeedSums(
                row.getInt("district"),
                new Officer(row.getString("officer"), row.getString("name")),
                new Officer(row.getString("approver"), row.getString("second")),
                row.getLong("proposals"),
                row.getLong("departed"),
                row.getLong("cleared"),
                row.getLong("visits"),
                row.getLong("fast_visits"));
    }

    static List<Outlier> outliers(DataSource database, Set<Integer> districts, Days period, Thresholds from) {
        List<Outlier> found = new ArrayList<>();
        Sql.all(database, DEEDS, DeedSums::read, districts.toArray(Integer[]::new), period.first(), period.last())
                .stream()
                .collect(Collectors.groupingBy(DeedSums::district))
                .values()
                .forEach(district -> look(district, from, found));
        return found;
    }

    private static void look(List<DeedSums> district, Thresholds from, List<Outlier> found) {
        Map<Officer, DeedSums> officers =
                district.stream().collect(Collectors.toMap(DeedSums::officer, one -> one, DeedSums::plus));
        DeedSums all = officers.values().stream().reduce(DeedSums::plus).orElseThrow();
        for (DeedSums one : officers.values()) {
            Telling of = new Telling(one.district, one.officer, from);
            of.above(Rule.DEPARTS, one.departed, one.proposals, all.departed, all.proposals)
                    .ifPresent(found::add);
            of.above(Rule.CLEARS, one.cleared, one.proposals, all.cleared, all.proposals)
                    .ifPresent(found::add);
            of.often(Rule.FAST_VISIT, one.fastVisits, one.visits).ifPresent(found::add);
        }
        Map<Officer, Long> approved = district.stream()
                .collect(Collectors.groupingBy(DeedSums::second, Collectors.summingLong(DeedSums::proposals)));
        for (DeedSums pair : district) {
            DeedSums one = officers.get(pair.officer);
            new Telling(one.district, one.officer, Optional.empty(), Optional.of(pair.second), from)
                    .above(Rule.APPROVES, pair.proposals, one.proposals, approved.get(pair.second), all.proposals)
                    .ifPresent(found::add);
        }
    }

    private DeedSums plus(DeedSums other) {
        return new DeedSums(
                district,
                officer,
                second,
                proposals + other.proposals,
                departed + other.departed,
                cleared + other.cleared,
                visits + other.visits,
                fastVisits + other.fastVisits);
    }
}
