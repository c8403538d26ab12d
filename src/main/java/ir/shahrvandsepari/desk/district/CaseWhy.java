package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.ReadingGround;
import ir.shahrvandsepari.desk.Complaints;
import ir.shahrvandsepari.desk.NotFound;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.UnusualReading;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** {@code /district/case-why?code=…}: asks whoever opens a case that he has nothing to do with. */
@Named
@RequestScoped
public class CaseWhy {

    @Inject
    private UnusualReading unusual;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Words words;

    /** For the page of the case, before it opens anything. */
    public String ask() {
        try {
            return unusual.asksWhy(code(), caller.get()) ? to("case-why") : null;
        } catch (InvalidValue nothing) {
            return null; // the page of the case answers what names none
        }
    }

    /** Goes on to the case if nothing is to be asked; what does not exist for the caller is answered there. */
    public String open() {
        try {
            return unusual.asksWhy(code(), caller.get()) ? null : to("case");
        } catch (InvalidValue nothing) {
            NotFound.answer();
            return null;
        }
    }

    /** Keeps what was said and opens the case. */
    public String explain() {
        try {
            unusual.explain(code(), ReadingGround.parse(getGround()), caller.get());
            return to("case");
        } catch (InvalidValue missing) {
            Complaints.add(words.invalid(missing));
            return null;
        } catch (Refusal notAsked) {
            return to("case");
        }
    }

    private String to(String page) {
        return "/district/" + page + "?faces-redirect=true&code=" + code();
    }

    /** As it was typed. */
    public String getGround() {
        return sent().getOrDefault("ground", "");
    }

    public TrackingCode code() {
        return TrackingCode.parse(sent().get("code"));
    }

    private static Map<String, String> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
