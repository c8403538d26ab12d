package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Sql;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * How long the answers of one purpose took that were given in some days.
 *
 * @param answers issued or refused
 * @param inTime those of them that came by the day on which the law or the service norm wanted them
 * @param median half of them took less, told no finer than people are told
 */
public record AnswerTimes(long answers, long inTime, Optional<Duration> median) {
    private static final AnswerTimes NONE = new AnswerTimes(0, 0, Optional.empty());
    private static final String SUMS =
            """
            select purpose, figure, detail, sum(amount) as amount from tally
            where district = any(?) and day between ? and ? and figure in ('TOOK', 'IN_TIME')
            group by purpose, figure, detail
            """;

    private record Sum(Purpose purpose, String took, long amount) {}

    static Map<Purpose, AnswerTimes> read(DataSource database, Set<Integer> districts, Days period) {
        Map<Purpose, List<Sum>> sums = Sql.all(
                        database,
                        SUMS,
                        row -> new Sum(Purpose.valueOf(row.getString(1)), row.getString(3), row.getLong(4)),
                        districts.toArray(Integer[]::new),
                        period.first(),
                        period.last())
                .stream()
                .collect(Collectors.groupingBy(Sum::purpose));
        Map<Purpose, AnswerTimes> times = new EnumMap<>(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            times.put(purpose, sums.containsKey(purpose) ? of(sums.get(purpose)) : NONE);
        }
        return times;
    }

    private static AnswerTimes of(List<Sum> sums) {
        Map<Boolean, List<Sum>> inTimeOrTook = sums.stream()
                .collect(Collectors.partitioningBy(sum -> sum.took().isEmpty()));
        Map<Long, Long> bySeconds = inTimeOrTook.get(false).stream()
                .collect(Collectors.toMap(sum -> Long.parseLong(sum.took()), Sum::amount));
        return new AnswerTimes(
                total(inTimeOrTook.get(false)), total(inTimeOrTook.get(true)), KeptFigures.median(bySeconds));
    }

    private static long total(List<Sum> sums) {
        return sums.stream().mapToLong(Sum::amount).sum();
    }
}
