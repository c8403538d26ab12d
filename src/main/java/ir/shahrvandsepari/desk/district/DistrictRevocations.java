package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.certificate.WhyDeclined;
import ir.shahrvandsepari.desk.Complaints;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.journey.RevocationReading.Asked;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** {@code /district/revocations}: the answers of the city whose revocation waits for a second manager. */
@Named
@RequestScoped
public class DistrictRevocations {

    @Inject
    private RevocationDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Words words;

    private List<Asked> waiting;

    public List<Asked> getWaiting() {
        if (waiting == null) {
            waiting = desk.waiting(caller.get());
        }
        return waiting;
    }

    /** How many wait for the one who looks, for the way there on every page of the desk. */
    public long getUnanswered() {
        return desk.unanswered(caller.get());
    }

    /** The second manager agrees. */
    public String approve(CertificateNumber number) {
        return attempt("revoked", () -> desk.approve(number, caller.get()));
    }

    /** The second manager does not agree, or the first takes it back. */
    public String decline(CertificateNumber number) {
        return attempt("declined", () -> desk.decline(number, WhyDeclined.parse(text("why-" + number)), caller.get()));
    }

    private String attempt(String done, Runnable work) {
        try {
            work.run();
            return "/district/revocations?faces-redirect=true&done=" + done;
        } catch (Refusal refusal) {
            Complaints.add(words.refusal(refusal));
        } catch (InvalidValue invalid) {
            Complaints.add(words.invalid(invalid));
        }
        waiting = null;
        return null;
    }

    /** A field as it was typed. */
    public String text(String name) {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return sent.getOrDefault(name, "");
    }
}
