package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * A report as it is kept.
 *
 * @param visitedAt when the inspector was there; the telephone's word, as far as it lies between draw and receipt
 * @param sha256 of the kept document, which names every photo and the signature by their hashes
 * @param logIndex place of its leaf, once it is in a published checkpoint
 */
public record FiledReport(
        VisitNumber visit,
        ReportId id,
        Login inspector,
        Instant visitedAt,
        Instant receivedAt,
        VisitReport report,
        String sha256,
        OptionalLong logIndex,
        List<Picture> pictures) {
    public FiledReport {
        pictures = List.copyOf(pictures);
    }

    /**
     * A photo without its bytes.
     *
     * @param place 1 for the first
     * @param sha256 64 hexadecimal digits
     */
    public record Picture(int place, Photo.Kind kind, int width, int height, String sha256) {}

    /** The leaf that fixes the report and all its photos. */
    public String leaf() {
        return "visit-report sha256:" + sha256;
    }
}
