package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.inquiry.TrackingCode;
import java.time.OffsetDateTime;

/**
 * A case that ended because another one takes up the same request.
 *
 * @param mergedId key of the case that ended
 * @param intoId key of the one that goes on
 */
public record Merge(
        long mergedId,
        TrackingCode merged,
        long intoId,
        TrackingCode into,
        Remark reason,
        Official by,
        OffsetDateTime at) {}
