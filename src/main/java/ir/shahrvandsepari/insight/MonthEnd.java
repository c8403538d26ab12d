package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.kernel.Sql;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * How many cases stood where at the end of a day, from the kept figures (V094): what came up to that day less what left. The same
 * whenever it is asked for.
 *
 * @param open by state
 * @param late those of them whose deadline had passed; only where the district was to do something
 */
public record MonthEnd(Map<InquiryState, Long> open, Map<InquiryState, Long> late) {
    private static final Set<InquiryState> WAITING = InquiryState.waitingForDistrict();

    private static final String SUMS =
            """
            select figure, detail, sum(amount) as amount from tally
            where district = any(?) and figure in ('CAME', 'LEFT', 'CAME_LATE', 'LEFT_LATE') and day <= ?
            group by figure, detail
            """;

    private record Sum(String figure, InquiryState state, long amount) {}

    static MonthEnd read(DataSource database, Set<Integer> districts, LocalDate day) {
        MonthEnd end = new MonthEnd(new EnumMap<>(InquiryState.class), new EnumMap<>(InquiryState.class));
        Sql.all(
                        database,
                        SUMS,
                        row -> new Sum(row.getString(1), InquiryState.valueOf(row.getString(2)), row.getLong(3)),
                        districts.toArray(Integer[]::new),
                        day)
                .forEach(end::add);
        return end;
    }

    /** How they stand today, as the dashboard tells it: a day that is not over is missed by nobody. */
    static MonthEnd soFar(Standing.Piles standing, LocalDate today) {
        MonthEnd end = new MonthEnd(new EnumMap<>(InquiryState.class), new EnumMap<>(InquiryState.class));
        InquiryState.open().forEach(state -> end.open.put(state, standing.in(state)));
        for (InquiryState state : WAITING) {
            end.late.put(state, standing.due(Set.of(state), day -> day.isBefore(today)));
        }
        return end;
    }

    private void add(Sum sum) {
        (sum.figure().endsWith("_LATE") ? late : open)
                .merge(sum.state(), sum.figure().startsWith("CAME") ? sum.amount() : -sum.amount(), Long::sum);
    }

    /** Whether lateness is told of a case that stands there: elsewhere somebody else is to act. */
    public static boolean tellsLate(InquiryState state) {
        return WAITING.contains(state);
    }

    /** Everything that was open. */
    public long all() {
        return open.values().stream().mapToLong(Long::longValue).sum();
    }

    public long allLate() {
        return late.values().stream().mapToLong(Long::longValue).sum();
    }

    public long in(InquiryState state) {
        return open.getOrDefault(state, 0L);
    }

    public long late(InquiryState state) {
        return late.getOrDefault(state, 0L);
    }
}
