package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.desk.Me;
import ir.shahrvandsepari.desk.NotFound;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.CaseReading;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** The case that the address names, if the caller may see it; to everybody else it does not exist. */
@Named
@RequestScoped
public class OpenedCase {

    @Inject
    private CaseReading reading;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private CaseFile file;
    private boolean missing;

    /** Answers 404 when there is nothing to open. */
    public void open() {
        getFile();
    }

    /** The case; null when there is none for the caller, and the request is then answered already. */
    public CaseFile getFile() {
        if (file == null && !missing) {
            try {
                file = reading.open(code(), caller());
            } catch (Refusal | InvalidValue nothing) {
                missing = true;
                NotFound.answer();
            }
        }
        return file;
    }

    public Offers getOffers() {
        return getFile() == null ? null : Offers.of(file, caller(), Tehran.today(clock));
    }

    Caller caller() {
        return me.getCaller();
    }

    /** As it stands in the address, which every form of the page keeps; known before any of them is read. */
    TrackingCode code() {
        return TrackingCode.parse(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("code"));
    }

    /** To be read again. */
    void forget() {
        file = null;
    }
}
