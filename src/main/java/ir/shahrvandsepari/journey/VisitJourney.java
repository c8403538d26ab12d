package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.eligibility.DecisionBook;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inspection.FiledReport;
import ir.shahrvandsepari.inspection.Photo;
import ir.shahrvandsepari.inspection.ReportBook;
import ir.shahrvandsepari.inspection.ReportId;
import ir.shahrvandsepari.inspection.SharedVisitBook;
import ir.shahrvandsepari.inspection.Visit;
import ir.shahrvandsepari.inspection.VisitBook;
import ir.shahrvandsepari.inspection.VisitNumber;
import ir.shahrvandsepari.inspection.VisitReport;
import ir.shahrvandsepari.inspection.VisitResult;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.organization.OfficeKind;
import ir.shahrvandsepari.property.PriorDocument;
import ir.shahrvandsepari.property.PropertyBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Step 6: what an inspector brings home, photo by photo and then the report; each method one transaction. */
@Stateless
public class VisitJourney {
    @Inject
    private VisitBook visits;

    @Inject
    private SharedVisitBook shared;

    @Inject
    private ReportBook reports;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private PropertyBook properties;

    @Inject
    private DecisionBook decisions;

    @Inject
    private Looking looking;

    @Inject
    private Numbering offices;

    @Inject
    private AccessJournal journal;

    /**
     * Keeps a photo for a report to come. Sent twice, it is kept once.
     *
     * @throws Refusal {@code not-found} for whoever was not drawn; {@code visit-reported}, {@code visit-reassigned} or
     *     {@code visit-case-ended} when it comes too late
     */
    public void keep(VisitNumber number, ReportId report, int place, Photo photo, Caller caller) {
        Visit visit = open(number, report, caller);
        if (visit.state() == Visit.State.DRAWN) {
            reports.keep(visit, report, place, photo);
        }
    }

    /**
     * Files the report, decides each case that waited for it again with what was found, and hands it to the district's experts. The same
     * report sent again changes nothing.
     *
     * @throws Refusal as {@link #keep}, and {@code visit-photos-missing}
     */
    public void report(VisitNumber number, ReportId id, VisitReport report, Caller caller) {
        Visit seen = open(number, id, caller);
        if (seen.state() == Visit.State.REPORTED) {
            return;
        }
        Inquiry known = inquiries.byId(seen.inquiryId()).orElseThrow();
        properties.lock(known.code());
        Inquiry inquiry = inquiries.lock(known.id());
        // looked at again under the lock: two telephones, or the case's end, may have come in between
        Visit visit = mine(visits.lock(seen.id()), id);
        if (visit.state() == Visit.State.REPORTED) {
            return;
        }
        List<Long> waiting = shared.waiting(visit);
        reports.file(visit, id, report);
        if (report.result() == VisitResult.NEGATIVE) {
            properties.recordAnswer(onFile(inquiry, visit));
        }
        if (visit.kind() == Visit.Kind.CASE) {
            waiting.forEach(one -> visited(inquiries.lock(one), caller));
        }
        journal.record(caller, "visit-reported", number.toString());
    }

    /** Each case that waited for the visit is decided again, and goes to the experts on its own. */
    private void visited(Inquiry inquiry, Caller caller) {
        boolean witnessed = offices.office(inquiry).kind() == OfficeKind.NOTARY;
        decisions.keep(inquiry.id(), looking.again(inquiry, witnessed).decision());
        inquiries.move(inquiry, InquiryState.UNDER_REVIEW, new Step(caller.login(), Why.VISITED));
    }

    /** What was found wrong stands against the property also when this case is withdrawn and filed again. */
    private PriorDocument onFile(Inquiry inquiry, Visit visit) {
        return new PriorDocument(
                inquiry.code(),
                PriorDocument.Kind.INQUIRY_ANSWER,
                visit.number().toString(),
                Tehran.dayOf(reports.of(visit).orElseThrow().visitedAt()),
                true,
                PriorDocument.Result.NEGATIVE,
                Optional.of(inquiry.purpose().name()));
    }

    private Visit open(VisitNumber number, ReportId report, Caller caller) {
        Visit visit = visits.find(number)
                .filter(found -> RoleMatrix.may(caller, Action.REPORT_VISIT) && found.isFor(new Login(caller.login())))
                .orElseThrow(() -> new Refusal("not-found"));
        return mine(visit, report);
    }

    /** The visit, if it waits for this report or has it. */
    private Visit mine(Visit visit, ReportId report) {
        if (visit.state() == Visit.State.REPORTED) {
            reports.of(visit)
                    .map(FiledReport::id)
                    .filter(report::equals)
                    .orElseThrow(() -> new Refusal("visit-reported"));
            return visit;
        }
        boolean waits =
                visit.kind() != Visit.Kind.CASE || !shared.waiting(visit).isEmpty();
        if (!waits) {
            throw new Refusal("visit-case-ended");
        }
        if (visit.state() == Visit.State.CANCELLED) {
            throw new Refusal("visit-reassigned");
        }
        return visit;
    }
}
