package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.insight.Outlier.Office;
import ir.shahrvandsepari.insight.Outlier.Rule;
import ir.shahrvandsepari.kernel.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Looks over the officials' sums for what stands out. Every rule can be said in a sentence and checked by hand; an official is
 * compared with the others of the same district only.
 */
@ApplicationScoped
public class Outliers {
    /** Below so many steps nobody is compared: chance alone makes such shares. */
    private static final long ENOUGH = 10;

    private static final long FEW = 3;
    /** Percent. */
    private static final long NIGHT_SHARE = 10;

    private static final long QUICK_SHARE = 20;
    private static final long PAIR_SHARE = 30;
    /** So many points above the others, and twice as many as they. */
    private static final long ABOVE_PEERS = 15;

    private static final String SUMS =
            """
            select t.district, t.officer, coalesce(p.name, t.officer) as name, t.office_id, o.name as office,
                sum(t.handled) as handled, sum(t.refused) as refused, sum(t.at_night) as at_night, sum(t.quick) as quick
            from officer_tally t
            join office o on o.id = t.office_id
            left join account a on a.login = t.officer
            left join person p on p.national_id = a.national_id
            where t.district = any(?) and t.day between ? and ?
            group by t.district, t.officer, p.name, t.office_id, o.name
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Outliers() {}

    Outliers(DataSource database) {
        this.database = database;
    }

    /** An official's steps, with one office or with all. */
    private record Sums(
            int district,
            String officer,
            String name,
            Office office,
            long handled,
            long refused,
            long atNight,
            long quick) {
        static Sums read(ResultSet row) throws SQLException {
            return new Sums(
                    row.getInt("district"),
                    row.getString("officer"),
                    row.getString("name"),
                    new Office(row.getLong("office_id"), row.getString("office")),
                    row.getLong("handled"),
                    row.getLong("refused"),
                    row.getLong("at_night"),
                    row.getLong("quick"));
        }

        Sums plus(Sums other) {
            return new Sums(
                    district,
                    officer,
                    name,
                    office,
                    handled + other.handled,
                    refused + other.refused,
                    atNight + other.atNight,
                    quick + other.quick);
        }

        Outlier found(Rule rule, Optional<Office> with, long cases, long of, Optional<Long> peers) {
            return new Outlier(rule, officer, name, district, with, cases, of, percent(cases, of), peers);
        }
    }

    /** What stands out in these days, by rule and then the greatest share first. */
    public List<Outlier> read(Set<Integer> districts, Days period) {
        List<Sums> rows =
                Sql.all(database, SUMS, Sums::read, districts.toArray(Integer[]::new), period.first(), period.last());
        List<Outlier> found = new ArrayList<>();
        rows.stream()
                .collect(Collectors.groupingBy(Sums::district))
                .values()
                .forEach(district -> look(district, found));
        found.sort(Comparator.comparing(Outlier::rule)
                .thenComparing(Comparator.comparingLong(Outlier::percent).reversed()));
        return found;
    }

    private static void look(List<Sums> district, List<Outlier> found) {
        Map<String, Sums> officers = district.stream().collect(Collectors.toMap(Sums::officer, one -> one, Sums::plus));
        Sums all = officers.values().stream().reduce(Sums::plus).orElseThrow();
        for (Sums one : officers.values()) {
            often(one, Rule.AT_NIGHT, one.atNight(), NIGHT_SHARE).ifPresent(found::add);
            often(one, Rule.QUICK, one.quick(), QUICK_SHARE).ifPresent(found::add);
            above(one, Rule.REFUSES, Optional.empty(), one.refused(), one.handled(), all.refused(), all.handled())
                    .ifPresent(found::add);
        }
        for (Sums pair : district) {
            Sums one = officers.get(pair.officer());
            long office = district.stream()
                    .filter(other -> other.office().equals(pair.office()))
                    .mapToLong(Sums::handled)
                    .sum();
            above(pair, Rule.PAIR, Optional.of(pair.office()), pair.handled(), one.handled(), office, all.handled())
                    .filter(outlier -> outlier.percent() >= PAIR_SHARE)
                    .ifPresent(found::add);
        }
    }

    private static Optional<Outlier> often(Sums one, Rule rule, long cases, long share) {
        return cases >= FEW && percent(cases, one.handled()) >= share
                ? Optional.of(one.found(rule, Optional.empty(), cases, one.handled(), Optional.empty()))
                : Optional.empty();
    }

    /** Compared with what the others of the district did, the official's own steps left out. */
    private static Optional<Outlier> above(
            Sums one, Rule rule, Optional<Office> with, long cases, long of, long allCases, long allOf) {
        if (of < ENOUGH || allOf - of < ENOUGH) {
            return Optional.empty();
        }
        long own = percent(cases, of);
        long peers = percent(allCases - cases, allOf - of);
        return own >= 2 * peers && own >= peers + ABOVE_PEERS
                ? Optional.of(one.found(rule, with, cases, of, Optional.of(peers)))
                : Optional.empty();
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
