package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.inspection.Visit;
import ir.shahrvandsepari.journey.VisitFile;
import ir.shahrvandsepari.journey.VisitReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The visits on a case's page: who was drawn and how, what was reported, and the photos. */
@Named
@RequestScoped
public class VisitCase {

    @Inject
    private VisitReading reading;

    @Inject
    private CurrentCaller caller;

    private TrackingCode code;
    private List<VisitFile> files;

    /** All visits of the case, the latest first. */
    public List<VisitFile> of(TrackingCode inquiry) {
        if (!inquiry.equals(code)) {
            files = reading.ofCase(inquiry, caller.get());
            code = inquiry;
        }
        return files;
    }

    /** Who was left out of a draw, and why: it tells of families, so not even the other inspectors read it. */
    public boolean seesWhyLeftOut(int district) {
        return RoleMatrix.may(caller.get(), Action.SEE_WHY_LEFT_OUT, district);
    }

    /** The class of a tag. */
    public String tone(Visit visit) {
        return switch (visit.state()) {
            case ORDERED -> "is-soon";
            case DRAWN -> "is-info";
            case REPORTED -> "is-fine";
            case CANCELLED -> "is-stopped";
        };
    }
}
