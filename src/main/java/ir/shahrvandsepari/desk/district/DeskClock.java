package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.casework.CommissionNumber;
import ir.shahrvandsepari.casework.Extension;
import ir.shahrvandsepari.journey.PauseJourney;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The buttons of {@code /district/case} that stop the clock of a case, let it go on, or give it more days. */
@Named
@RequestScoped
public class DeskClock {

    @Inject
    private DeskForm form;

    @Inject
    private PauseJourney pauses;

    public String suspend() {
        return form.attempt(
                "suspended", () -> pauses.suspend(form.code(), form.remark(), form.version(), form.caller()));
    }

    public String refer() {
        return form.attempt("referred", () -> {
            CommissionNumber number = CommissionNumber.parse(form.text("number"));
            pauses.refer(form.code(), number, form.remark(), form.version(), form.caller());
        });
    }

    public String resume() {
        return form.attempt("resumed", () -> pauses.resume(form.code(), form.remark(), form.version(), form.caller()));
    }

    public String extend() {
        return form.attempt("extended", () -> {
            Extension days = Extension.parse(form.text("days"));
            pauses.extend(form.code(), days, form.remark(), form.version(), form.caller());
        });
    }
}
