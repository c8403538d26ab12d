package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inspection.DaySecret;
import ir.shahrvandsepari.inspection.DrawSeed;
import ir.shahrvandsepari.inspection.FiledReport;
import ir.shahrvandsepari.inspection.ReportBook;
import ir.shahrvandsepari.inspection.SecretBook;
import ir.shahrvandsepari.inspection.Visit;
import ir.shahrvandsepari.inspection.VisitBook;
import ir.shahrvandsepari.transparency.Checkpoint;
import ir.shahrvandsepari.transparency.SignedNote;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What no person does: orders visits, and draws who goes. Each method one transaction; {@link VisitTimer} calls them. */
@Stateless
public class VisitOrders {
    private static final int AT_ONCE = 200;

    @Inject
    private SecretBook secrets;

    @Inject
    private VisitBook visits;

    @Inject
    private ReportBook reports;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private VisitParties parties;

    @Inject
    private VisitNotice notice;

    @Inject
    private AccessJournal journal;

    /** The secrets of today and tomorrow that the log does not hold yet. */
    public List<DaySecret> toCommit() {
        return secrets.toCommit();
    }

    /** Notes where a day's commitment stands. */
    public void committed(DaySecret secret, long index) {
        secrets.committed(secret, index);
    }

    /** Ends what leads nowhere and orders what waits; tells the orders that the log does not hold yet. */
    public List<Visit> order() {
        visits.cancelStale();
        if (!secrets.isReady()) {
            return List.of();
        }
        visits.orderWaiting(AT_ONCE);
        return visits.notLogged(AT_ONCE);
    }

    /** Relieves inspectors who have come to have a stake in the case; somebody else is drawn. */
    public void relieveTied() {
        visits.relieveTied();
    }

    /** Notes where an order stands in the log. */
    public void covered(Visit visit, Visit.Cover cover) {
        visits.covered(visit, cover);
    }

    /** Orders of today that somebody can be drawn for. */
    public List<Long> drawable() {
        return visits.drawable(AT_ONCE);
    }

    /** Draws who goes; does nothing if somebody was drawn meanwhile, and nothing yet if there is nobody to draw. */
    public void draw(long visitId) {
        Visit visit = visits.lock(visitId);
        if (visit.state() != Visit.State.ORDERED || visit.cover().isEmpty()) {
            return;
        }
        DaySecret secret = secrets.of(visit.drawDay()).orElseThrow();
        String checkpoint = visit.cover().get().checkpoint();
        String root =
                Checkpoint.parse(SignedNote.parse(checkpoint).text()).root().toString();
        Inquiry inquiry = inquiries.byId(visit.inquiryId()).orElseThrow();
        visits.draw(visit, DrawSeed.of(secret, root, visit.number()), parties.of(visit, inquiry))
                .ifPresent(draw -> {
                    journal.record(
                            Caller.system(), "visit-drawn", visit.number().toString());
                    notice.drawn(inquiry, draw.inspector());
                });
    }

    /** Reports that the log does not hold yet. */
    public List<FiledReport> reportsNotLogged() {
        return reports.notLogged(AT_ONCE);
    }

    /** Notes where a report's leaf stands. */
    public void logged(FiledReport report, long index) {
        reports.logged(report, index);
    }
}
