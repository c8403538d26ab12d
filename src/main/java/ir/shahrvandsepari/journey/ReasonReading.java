package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.casework.ReasonLibrary;
import ir.shahrvandsepari.casework.ReasonText;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.Timeline;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reasons library as its keepers see it. */
@Stateless
public class ReasonReading {
    private static final int DAYS = 30;

    @Inject
    private ReasonLibrary library;

    @Inject
    private Clock clock;

    /**
     * A reason.
     *
     * @param now how it is worded today; empty if it is not cited today
     * @param planned the next wording that begins, or the day from which it is no longer cited
     * @param used cases that were returned or refused for it in the last thirty days
     */
    public record Row(
            ReasonCode code,
            Timeline<ReasonText> versions,
            Optional<ReasonText> now,
            Optional<Timeline.Step<ReasonText>> planned,
            long used) {
        /** What it says today, or said or will say last. */
        public ReasonText text() {
            return now.orElseGet(() -> versions.steps().values().stream()
                    .flatMap(Optional::stream)
                    .reduce((earlier, later) -> later)
                    .orElseThrow());
        }

        /** How many wordings it has had, planned ones included. */
        public long wordings() {
            return versions.steps().values().stream()
                    .filter(Optional::isPresent)
                    .count();
        }
    }

    /** All of them, by code. */
    public List<Row> rows() {
        LocalDate today = Tehran.today(clock);
        Map<ReasonCode, Long> used = library.usedSince(today.minusDays(DAYS));
        return library.all().entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), used.getOrDefault(entry.getKey(), 0L)))
                .toList();
    }

    private Row row(ReasonCode code, Timeline<ReasonText> versions, long used) {
        LocalDate today = Tehran.today(clock);
        return new Row(code, versions, versions.on(today), versions.after(today), used);
    }
}
