package ir.shahrvandsepari.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What an inspector says of a visit.
 *
 * @param claimedAt when the telephone says that the inspector was there
 * @param checks an answer for every item
 * @param measures what was measured
 * @param finding what is wrong, in words; never empty for a negative result
 * @param signature a PNG, drawn by who was present; empty where nobody was, or did not sign
 * @param photos how many belong to the report
 */
public record VisitReport(
        Instant claimedAt,
        Map<CheckItem, CheckItem.Answer> checks,
        Map<Measure, BigDecimal> measures,
        VisitResult result,
        String finding,
        Optional<Position> position,
        Presence presence,
        Optional<Photo> signature,
        String notes,
        int photos) {
    /** At most, in one report. */
    public static final int MOST_PHOTOS = 20;

    /**
     * Where the telephone was (WGS 84).
     *
     * @param accuracy metres
     */
    public record Position(double latitude, double longitude, double accuracy) {}

    /**
     * Who was there.
     *
     * @param name empty where nobody was
     */
    public record Presence(Capacity capacity, String name) {
        /** What somebody is to the property. */
        public enum Capacity {
            OWNER,
            AGENT,
            TENANT,
            NEIGHBOUR,
            NOBODY
        }
    }

    public VisitReport {
        checks = Map.copyOf(checks);
        measures = Map.copyOf(measures);
    }
}
