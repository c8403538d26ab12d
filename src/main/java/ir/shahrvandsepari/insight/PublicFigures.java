package ir.shahrvandsepari.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the city tells everybody about this service; counts only, nothing of anybody.
 *
 * @param issued certificates issued since the beginning, later revoked or superseded ones included
 * @param issuedToday those of today, Asia/Tehran
 * @param visitsAvoided those issued on an earlier document, without an inspection for this inquiry
 * @param revoked certificates taken back
 * @param medianTime from filing to issue, half of all certificates took less; empty while there is none
 * @param byPurpose counts by purpose, in the order of the purposes
 * @param byDistrict counts by district number
 * @param byMonth counts of the last twelve Jalali months, oldest first
 * @param asOf when this was counted
 */
public record PublicFigures(
        long issued,
        long issuedToday,
        long visitsAvoided,
        long revoked,
        Optional<Duration> medianTime,
        List<Count> byPurpose,
        List<Count> byDistrict,
        List<Count> byMonth,
        Instant asOf) {

    public PublicFigures {
        byPurpose = List.copyOf(byPurpose);
        byDistrict = List.copyOf(byDistrict);
        byMonth = List.copyOf(byMonth);
    }

    /**
     * @param of name of a purpose, number of a district, or Jalali month as {@code 1405/09}
     * @param count certificates issued
     */
    public record Count(String of, long count) {}
}
