package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.journey.HandoverJourney;
import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The buttons of {@code /district/case} by which a case goes to another district. */
@Named
@RequestScoped
public class DeskHandover {

    @Inject
    private DeskForm form;

    @Inject
    private HandoverJourney handovers;

    public String offer() {
        return form.attempt(
                "offered",
                () -> handovers.propose(form.code(), district(), form.remark(), form.version(), form.caller()));
    }

    private int district() {
        String typed = form.text("district");
        if (!typed.matches("[0-9]{1,2}")) {
            throw new InvalidValue("district-missing", typed);
        }
        return Integer.parseInt(typed);
    }

    public String recall() {
        return form.attempt("recalled", () -> handovers.recall(form.code(), form.version(), form.caller()));
    }

    public String accept() {
        return form.attempt("arrived", () -> handovers.accept(form.code(), form.version(), form.caller()));
    }

    /** The case is none of the caller's any more: back to the list. */
    public String sendBack() {
        String done = form.attempt(
                "sent-back", () -> handovers.sendBack(form.code(), form.remark(), form.version(), form.caller()));
        return done == null ? null : "/district/index?faces-redirect=true&done=sent-back";
    }
}
