package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.inspection.Visit;
import ir.shahrvandsepari.inspection.VisitNumber;
import ir.shahrvandsepari.journey.SharedVisitJourney;
import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The button of {@code /district/case} by which the case waits for the visit of another about the same property, or no more. */
@Named
@RequestScoped
public class DeskSharing {

    @Inject
    private DistrictCase opened;

    @Inject
    private DeskForm form;

    @Inject
    private SharedVisitJourney journey;

    private List<Visit> open;
    private Optional<Visit> attachedTo;

    /** The visits that the opened case could wait for. */
    public List<Visit> getOpen() {
        if (open == null) {
            open = journey.open(opened.getFile().inquiry());
        }
        return open;
    }

    public String share() {
        return form.attempt("shared", () -> journey.share(form.code(), visit(), form.version(), form.caller()));
    }

    /** The visit of another case that the opened one waits for. */
    public Optional<Visit> getAttachedTo() {
        if (attachedTo == null) {
            attachedTo = journey.attachedTo(opened.getFile().inquiry());
        }
        return attachedTo;
    }

    public String detach() {
        return form.attempt(
                "detached", () -> journey.detach(form.code(), form.remark(), form.version(), form.caller()));
    }

    private VisitNumber visit() {
        String chosen = form.text("visit");
        if (chosen.isEmpty()) {
            throw new InvalidValue("visit-missing", chosen);
        }
        return VisitNumber.parse(chosen);
    }
}
