package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.inspection.FiledReport.Picture;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports of visits and their photos. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReportBook {
    /** Of one visit, whatever the reports that they were sent for: enough to begin anew a few times. */
    private static final long MOST_KEPT = 5L * VisitReport.MOST_PHOTOS;

    private final VisitReports reports;
    private final Visits visits;
    private final Clock clock;

    /** For the container's proxy only. */
    ReportBook() {
        this(null, null, null);
    }

    @Inject
    ReportBook(VisitReports reports, Visits visits, Clock clock) {
        this.reports = reports;
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * Keeps a photo for a report that is still to come; sent again, it changes nothing.
     *
     * @throws InvalidValue {@code too-many-photos} when reports that never came have left too many
     */
    public void keep(Visit visit, ReportId report, int place, Photo photo) {
        if (reports.photos(visit) >= MOST_KEPT) {
            throw new InvalidValue("too-many-photos", null);
        }
        reports.add(visit, report, place, photo, clock.instant());
    }

    /**
     * Files the report of a visit that somebody was drawn for.
     *
     * @throws Refusal {@code visit-photos-missing} with {@code missing} if it counts photos that have not come
     */
    public void file(Visit visit, ReportId id, VisitReport report) {
        List<Picture> pictures = reports.pictures(visit.id(), id);
        if (pictures.size() != report.photos()) {
            throw new Refusal("visit-photos-missing", Map.of("missing", report.photos() - pictures.size()));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant visitedAt = between(visit.drawnAt().orElseThrow(), report.claimedAt(), now);
        reports.add(visit, id, ReportDocument.of(visit, id, report, visitedAt, pictures), report, visitedAt, now);
        visits.reported(visit.id());
    }

    /** The clock of a telephone cannot put a visit before its draw or into the future. */
    private static Instant between(Instant first, Instant claimed, Instant last) {
        Instant notBefore = claimed.isBefore(first) ? first : claimed;
        return notBefore.isAfter(last) ? last : notBefore;
    }

    public Optional<FiledReport> of(Visit visit) {
        return reports.of(visit);
    }

    /** A photo of a filed report. */
    public Optional<Photo> photo(Visit visit, int place) {
        return reports.photo(visit, place);
    }

    /** Reports whose leaf is not known to be in the log yet. */
    public List<FiledReport> notLogged(int limit) {
        return reports.notLogged(limit);
    }

    /** Notes the place of a report's leaf. */
    public void logged(FiledReport report, long index) {
        reports.logged(report.id(), index);
    }

    /**
     * What the last reported visit of a case, or of another that it was attached to, found; empty as long as nobody was there for it. A visit whose inspector was drawn
     * before the office named other people counts no more: he was not weighed against them.
     */
    public Optional<SiteFinding> finding(long inquiryId) {
        return reports.finding(inquiryId);
    }
}
