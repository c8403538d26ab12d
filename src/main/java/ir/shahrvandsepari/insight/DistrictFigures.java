package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.eligibility.Outcome;
import ir.shahrvandsepari.inquiry.InquiryState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a manager asks in the morning about some districts.
 *
 * @param period the days that flow, shares, durations and refusals are of
 * @param standing the cases as they stand
 * @param flow cases filed and ended on each day of the period, the oldest first
 * @param ended by how the cases of the period ended first
 * @param firstOutcomes by what the first look at the cases filed in the period led to
 * @param medianTime from filing to an answer that was given in the period; half of them took less, told no finer than
 *     people are told: seconds below two minutes, minutes below two hours, hours below two days, then days
 * @param refusals by reason, the most frequent first; a refusal may have several
 * @param visitsAvoided answers of the period for which nobody had to go to the property
 */
public record DistrictFigures(
        Days period,
        Standing.Piles standing,
        List<DayFlow> flow,
        Map<InquiryState, Long> ended,
        Map<Outcome, Long> firstOutcomes,
        Optional<Duration> medianTime,
        List<Refusals> refusals,
        long visitsAvoided) {

    /**
     * @param in cases filed on the day
     * @param out cases that ended on the day, however they ended
     */
    public record DayFlow(LocalDate day, long in, long out) {}

    /** @param code of the reason */
    public record Refusals(String code, long cases) {}

    public long filed() {
        return flow.stream().mapToLong(DayFlow::in).sum();
    }

    public long over() {
        return flow.stream().mapToLong(DayFlow::out).sum();
    }

    /** How many of a hundred first looks led to the fast track; empty while nobody looked. */
    public Optional<Long> fastTrackPercent() {
        long all = firstOutcomes.values().stream().mapToLong(Long::longValue).sum();
        return all == 0
                ? Optional.empty()
                : Optional.of(Math.round(100.0 * firstOutcomes.getOrDefault(Outcome.FAST_TRACK, 0L) / all));
    }
}
