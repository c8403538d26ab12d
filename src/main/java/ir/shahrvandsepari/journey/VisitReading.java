package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.casework.Act;
import ir.shahrvandsepari.casework.DeskBook;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.inquiry.CaseHistory;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.inspection.KeptLot;
import ir.shahrvandsepari.inspection.LotBook;
import ir.shahrvandsepari.inspection.Photo;
import ir.shahrvandsepari.inspection.ReportBook;
import ir.shahrvandsepari.inspection.SecretBook;
import ir.shahrvandsepari.inspection.SharedVisitBook;
import ir.shahrvandsepari.inspection.Visit;
import ir.shahrvandsepari.inspection.VisitBook;
import ir.shahrvandsepari.inspection.VisitNumber;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.Place;
import ir.shahrvandsepari.property.Property;
import ir.shahrvandsepari.property.PropertyBook;
import ir.shahrvandsepari.property.PropertyFile;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Visits, their reports and their draws, for whoever may see them. */
@Stateless
public class VisitReading {
    private static final int MOST = 200;

    @Inject
    private VisitBook visits;

    @Inject
    private SharedVisitBook shared;

    @Inject
    private ReportBook reports;

    @Inject
    private SecretBook secrets;

    @Inject
    private LotBook lots;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private PropertyBook properties;

    @Inject
    private DeskBook desk;

    @Inject
    private CaseHistory histories;

    @Inject
    private StateDays days;

    @Inject
    private Readers readers;

    @Inject
    private AccessJournal journal;

    @Inject
    private Clock clock;

    /**
     * A visit that waits for its inspector.
     *
     * @param property what the book has; empty when it does not know the code
     * @param asked what the expert who ordered it wants looked at; empty where the rules sent the inspector
     * @param also other cases about the property that wait for the same visit
     * @param until by when its report has to be here; empty where no case waits for it
     * @param block where the parcels of its block lie, as far as that is on file
     */
    public record Waiting(
            Visit visit,
            Inquiry inquiry,
            List<TrackingCode> also,
            Optional<Property> property,
            Optional<Remark> asked,
            Optional<LocalDate> until,
            List<Place> block) {}

    /** What the caller was drawn for and has not reported yet, the oldest first; nothing for others than inspectors. */
    public List<Waiting> waitingFor(Caller caller) {
        if (!caller.has(Role.INSPECTOR)) {
            return List.of();
        }
        return visits.waitingFor(new Login(caller.login()), MOST).stream()
                .map(this::waiting)
                .toList();
    }

    private Waiting waiting(Visit visit) {
        Inquiry inquiry = inquiries.byId(visit.inquiryId()).orElseThrow();
        Optional<Remark> asked = desk.of(inquiry.id()).stream()
                .filter(act -> act.kind() == Act.Kind.VISIT_ORDERED)
                .max(Comparator.comparing(Act::at))
                .flatMap(Act::remark);
        return new Waiting(
                visit,
                inquiry,
                shared.served(visit),
                properties.file(inquiry.code()).map(PropertyFile::property),
                asked,
                visit.kind() == Visit.Kind.CASE ? days.lastDay(inquiry, histories.of(inquiry.id())) : Optional.empty(),
                properties.block(inquiry.code()));
    }

    /**
     * The visits of a case, the latest first.
     *
     * @throws Refusal {@code not-found} for whoever may not read the case
     */
    public List<VisitFile> ofCase(TrackingCode code, Caller caller) {
        Inquiry inquiry = inquiries
                .byTrackingCode(code)
                .filter(found -> readers.mayRead(found, caller))
                .orElseThrow(() -> new Refusal("not-found"));
        return visits.ofInquiry(inquiry.id()).stream().map(this::file).toList();
    }

    /**
     * How somebody was drawn, for everybody: from the day on on which the report is filed, or the visit fell away, and
     * the secret may be told.
     *
     * @throws Refusal {@code not-found} before
     */
    public VisitFile publicDraw(VisitNumber number) {
        return visits.find(number)
                .filter(visit -> !visit.state().isOpen())
                .map(this::file)
                .filter(file -> file.draw().isPresent() && file.secret().isPresent())
                .orElseThrow(() -> new Refusal("not-found"));
    }

    /**
     * How the lot fell for an answer, for everybody, once the secret of its day may be told.
     *
     * @throws Refusal {@code not-found} before, and where no lot was drawn
     */
    public KeptLot publicLot(CertificateNumber number) {
        return lots.of(number.toString())
                .filter(kept -> kept.lot().secret().isTold(Tehran.today(clock)))
                .orElseThrow(() -> new Refusal("not-found"));
    }

    private VisitFile file(Visit visit) {
        return new VisitFile(
                visit,
                visits.drawOf(visit),
                secrets.of(visit.drawDay()).filter(secret -> secret.isTold(Tehran.today(clock))),
                secrets.of(visit.drawDay()).map(VisitFile.Commitment::of),
                reports.of(visit),
                shared.served(visit));
    }

    /**
     * A photo of a filed report; its reading is written into the access journal.
     *
     * @throws Refusal {@code not-found} for whoever may not read the case
     */
    public Photo photo(VisitNumber number, int place, Caller caller) {
        Visit visit = visits.find(number)
                .filter(found ->
                        readers.mayRead(inquiries.byId(found.inquiryId()).orElseThrow(), caller))
                .orElseThrow(() -> new Refusal("not-found"));
        Photo photo = (place == 0
                        ? reports.of(visit).flatMap(report -> report.report().signature())
                        : reports.photo(visit, place))
                .orElseThrow(() -> new Refusal("not-found"));
        journal.record(caller, "visit-photo-read", number + "/" + place);
        return photo;
    }
}
