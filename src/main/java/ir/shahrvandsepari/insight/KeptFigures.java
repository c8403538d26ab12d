package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.eligibility.Outcome;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.insight.DistrictFigures.DayFlow;
import ir.shahrvandsepari.insight.DistrictFigures.Refusals;
import ir.shahrvandsepari.kernel.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Reads the figures that the database keeps (V075); they are at most some seconds old. Counts no case, needs no transaction. */
@ApplicationScoped
public class KeptFigures {

    private static final String SUMS =
            """
            select figure, case when figure in ('FILED', 'ENDED') then day end as day, detail, sum(amount) as amount
            from tally where district = any(?) and day between ? and ?
                and figure in ('FILED', 'ENDED', 'FIRST_OUTCOME', 'TOOK', 'REFUSED_BECAUSE', 'VISIT_AVOIDED')
            group by 1, 2, 3
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    KeptFigures() {}

    KeptFigures(DataSource database) {
        this.database = database;
    }

    private record Sum(String figure, LocalDate day, String detail, long amount) {
        static Sum read(ResultSet row) throws SQLException {
            return new Sum(
                    row.getString("figure"),
                    row.getObject("day", LocalDate.class),
                    row.getString("detail"),
                    row.getLong("amount"));
        }
    }

    public DistrictFigures read(Set<Integer> districts, Days period) {
        Map<String, List<Sum>> sums = Sql.all(
                        database, SUMS, Sum::read, districts.toArray(Integer[]::new), period.first(), period.last())
                .stream()
                .collect(Collectors.groupingBy(Sum::figure));
        Function<String, List<Sum>> of = figure -> sums.getOrDefault(figure, List.of());
        return new DistrictFigures(
                period,
                new Standing(database).read(districts, Optional.empty()),
                flow(period, of.apply("FILED"), of.apply("ENDED")),
                by(InquiryState.class, of.apply("ENDED")),
                by(Outcome.class, of.apply("FIRST_OUTCOME")),
                median(of.apply("TOOK").stream()
                        .collect(Collectors.toMap(sum -> Long.parseLong(sum.detail()), Sum::amount, Long::sum))),
                refusals(of.apply("REFUSED_BECAUSE")),
                total(of.apply("VISIT_AVOIDED")));
    }

    private static List<DayFlow> flow(Days period, List<Sum> filed, List<Sum> ended) {
        List<DayFlow> flow = new ArrayList<>();
        for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            flow.add(new DayFlow(day, on(filed, day), on(ended, day)));
        }
        return flow;
    }

    private static long on(List<Sum> sums, LocalDate day) {
        return sums.stream()
                .filter(sum -> sum.day().equals(day))
                .mapToLong(Sum::amount)
                .sum();
    }

    private static <E extends Enum<E>> Map<E, Long> by(Class<E> type, List<Sum> sums) {
        Map<E, Long> map = new EnumMap<>(type);
        sums.forEach(sum -> map.merge(Enum.valueOf(type, sum.detail()), sum.amount(), Long::sum));
        return map;
    }

    /** The duration up to which at least half of all answers were given. */
    static Optional<Duration> median(Map<Long, Long> answersBySeconds) {
        Map<Long, Long> bySeconds = new TreeMap<>(answersBySeconds);
        long all = bySeconds.values().stream().mapToLong(Long::longValue).sum();
        long until = 0;
        for (Map.Entry<Long, Long> entry : bySeconds.entrySet()) {
            until += entry.getValue();
            if (until >= (all + 1) / 2) {
                return Optional.of(Duration.ofSeconds(entry.getKey()));
            }
        }
        return Optional.empty();
    }

    private static List<Refusals> refusals(List<Sum> reasons) {
        return reasons.stream()
                .map(sum -> new Refusals(sum.detail(), sum.amount()))
                .sorted(Comparator.comparingLong(Refusals::cases).reversed().thenComparing(Refusals::code))
                .toList();
    }

    private static long total(List<Sum> sums) {
        return sums.stream().mapToLong(Sum::amount).sum();
    }
}
