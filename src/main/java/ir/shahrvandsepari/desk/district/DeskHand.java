package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.journey.HandingJourney;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The form of the case's page by which a manager gives the case to somebody. */
@Named
@RequestScoped
public class DeskHand {

    @Inject
    private DeskForm form;

    @Inject
    private HandingJourney journey;

    public String give() {
        Optional<Login> seen =
                Optional.of(form.text("hand")).filter(login -> !login.isEmpty()).map(Login::new);
        return form.attempt(
                "assigned", () -> journey.give(form.code(), seen, Login.of(form.text("to")), form.caller()));
    }
}
