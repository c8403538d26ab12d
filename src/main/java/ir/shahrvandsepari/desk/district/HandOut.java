package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.desk.Complaints;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.HandingJourney;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The button under the list that gives the ticked cases to somebody. */
@Named
@RequestScoped
public class HandOut {
    /** What the next page says was done. */
    static final String GIVEN = "given";

    @Inject
    private HandingJourney journey;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Words words;

    /** Gives each of them, and comes back to the list: with how many were given, and why the others were not. */
    public void give() throws IOException {
        ExternalContext here = FacesContext.getCurrentInstance().getExternalContext();
        List<String> ticked = List.of(here.getRequestParameterValuesMap().getOrDefault("case", new String[0]));
        Login to = Login.of(here.getRequestParameterMap().get("to"));
        if (ticked.isEmpty()) {
            Complaints.add(words.say("hands.none"));
        }
        long given = ticked.stream().filter(one -> isGiven(one, to)).count();
        Flash next = here.getFlash();
        next.setKeepMessages(true);
        if (given > 0) {
            next.put(GIVEN, given);
        }
        String query =
                Optional.ofNullable(here.getRequestParameterMap().get("here")).orElse("");
        here.redirect(here.getRequestContextPath() + "/district/" + (query.startsWith("?") ? query : ""));
    }

    /** @param one the tracking code and, behind a slash, who had the case when the list was made */
    private boolean isGiven(String one, Login to) {
        String[] parts = one.split("/", 2);
        try {
            Optional<Login> seen =
                    parts.length < 2 || parts[1].isEmpty() ? Optional.empty() : Optional.of(new Login(parts[1]));
            journey.give(TrackingCode.parse(parts[0]), seen, to, caller.get());
            return true;
        } catch (Refusal refusal) {
            Complaints.add(words.say("hands.not", parts[0], words.refusal(refusal)));
        } catch (InvalidValue invalid) {
            Complaints.add(words.invalid(invalid));
        }
        return false;
    }
}
