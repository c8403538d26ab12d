package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.insight.Outlier.Office;
import ir.shahrvandsepari.insight.Outlier.Officer;
import ir.shahrvandsepari.insight.Outlier.Rule;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.parameter.ParameterBook;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    // names come to the sums: to group by them would compare them in every row
    private static final String STEPS =
            """
            select t.*, coalesce(p.name, t.officer) as name, o.name as office
            from (
                select district, officer, office_id, sum(handled) as handled, sum(refused) as refused,
                    sum(at_night) as at_night, sum(quick) as quick
                from officer_tally where district = any(?) and day between ? and ?
                group by district, officer, office_id) t
            join office_now o on o.id = t.office_id
            left join account a on a.login = t.officer
            left join person p on p.national_id = a.national_id
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Inject
    private ParameterBook parameters;

    Outliers() {}

    Outliers(DataSource database) {
        this.database = database;
    }

    /** An official's steps, with one office or with all. */
    private record Sums(
            int district, Officer officer, Office office, long handled, long refused, long atNight, long quick) {
        static Sums read(ResultSet row) throws SQLException {
            return new Sums(
                    row.getInt("district"),
                    new Officer(row.getString("officer"), row.getString("name")),
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
                    office,
                    handled + other.handled,
                    refused + other.refused,
                    atNight + other.atNight,
                    quick + other.quick);
        }
    }

    /** What stands out in these days, by rule and then the greatest share first; by the thresholds of the last of them. */
    public List<Outlier> read(Set<Integer> districts, Days period) {
        return read(districts, period, Thresholds.of(parameters.inForce(period.last())));
    }

    List<Outlier> read(Set<Integer> districts, Days period, Thresholds from) {
        List<Sums> rows =
                Sql.all(database, STEPS, Sums::read, districts.toArray(Integer[]::new), period.first(), period.last());
        List<Outlier> found = new ArrayList<>(DeedSums.outliers(database, districts, period, from));
        rows.stream()
                .collect(Collectors.groupingBy(Sums::district))
                .values()
                .forEach(district -> look(district, from, found));
        found.sort(Comparator.comparing(Outlier::rule)
                .thenComparing(Comparator.comparingLong(Outlier::percent).reversed()));
        return found;
    }

    private static void look(List<Sums> district, Thresholds from, List<Outlier> found) {
        Map<Officer, Sums> officers =
                district.stream().collect(Collectors.toMap(Sums::officer, one -> one, Sums::plus));
        Sums all = officers.values().stream().reduce(Sums::plus).orElseThrow();
        for (Sums one : officers.values()) {
            Telling of = new Telling(one.district(), one.officer(), from);
            of.often(Rule.AT_NIGHT, one.atNight(), one.handled()).ifPresent(found::add);
            of.often(Rule.QUICK, one.quick(), one.handled()).ifPresent(found::add);
            of.above(Rule.REFUSES, one.refused(), one.handled(), all.refused(), all.handled())
                    .ifPresent(found::add);
        }
        Map<Office, Long> offices =
                district.stream().collect(Collectors.groupingBy(Sums::office, Collectors.summingLong(Sums::handled)));
        for (Sums pair : district) {
            Sums one = officers.get(pair.officer());
            new Telling(one.district(), one.officer(), Optional.of(pair.office()), Optional.empty(), from)
                    .above(Rule.PAIR, pair.handled(), one.handled(), offices.get(pair.office()), all.handled())
                    .ifPresent(found::add);
        }
    }

    /** Whom something may be told about, and from where on. */
    record Telling(int district, Officer officer, Optional<Office> office, Optional<Officer> second, Thresholds from) {
        Telling(int district, Officer officer, Thresholds from) {
            this(district, officer, Optional.empty(), Optional.empty(), from);
        }

        Optional<Outlier> often(Rule rule, long cases, long of) {
            return from.often(rule, cases, of)
                    ? Optional.of(found(rule, cases, of, Optional.empty()))
                    : Optional.empty();
        }

        /** Compared with what the others of the district did, the official's own deeds left out. */
        Optional<Outlier> above(Rule rule, long cases, long of, long allCases, long allOf) {
            return from.peersBelow(rule, cases, of, allCases, allOf)
                    .map(peers -> found(rule, cases, of, Optional.of(peers)));
        }

        private Outlier found(Rule rule, long cases, long of, Optional<Long> peers) {
            long percent = Thresholds.percent(cases, of);
            return new Outlier(rule, officer, district, office, second, cases, of, percent, peers, from);
        }
    }
}
