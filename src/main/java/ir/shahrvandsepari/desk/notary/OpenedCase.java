package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.desk.Me;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.CasePath;
import ir.shahrvandsepari.journey.CaseReading;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

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

    private String code;
    private CaseFile file;

    /** Answers 404 when there is nothing to open. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            getFile();
        } catch (Refusal | InvalidValue nothing) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    public CaseFile getFile() {
        if (file == null) {
            file = reading.open(code(), caller());
        }
        return file;
    }

    /** The thirteen steps, as far as they are taken. */
    public List<CasePath.Step> getPath() {
        return CasePath.of(getFile().history(), getFile().inquiry().dueOn());
    }

    public Offers getOffers() {
        return Offers.of(getFile(), caller(), Tehran.today(clock));
    }

    Caller caller() {
        return me.getCaller();
    }

    TrackingCode code() {
        return TrackingCode.parse(code);
    }

    /** To be read again. */
    void forget() {
        file = null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
