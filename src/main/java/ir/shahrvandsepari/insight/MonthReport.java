package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report of a month.
 *
 * @param month which one
 * @param district of which it tells; empty for the whole city
 * @param today as of which day; the month is over then, or the report says "so far"
 * @param now the month's figures
 * @param before those of the month before, which is always over
 * @param unusual what stands out in the month, by the thresholds of its last day
 * @param changes of configuration that were approved in the month
 * @param districts each by itself, for the whole city; else empty
 */
public record MonthReport(
        Month month,
        Optional<Integer> district,
        LocalDate today,
        MonthFigures now,
        MonthFigures before,
        List<Outlier> unusual,
        List<Approved> changes,
        Map<Integer, MonthFigures> districts) {

    /**
     * What two people changed.
     *
     * @param proposal what it was
     * @param by name of who proposed it
     * @param second name of who approved it
     * @param at when
     */
    public record Approved(Proposal proposal, String by, String second, OffsetDateTime at) {
        public ChangeKind kind() {
            return proposal.kind();
        }
    }

    public boolean isOver() {
        return month.isOver(today);
    }
}
