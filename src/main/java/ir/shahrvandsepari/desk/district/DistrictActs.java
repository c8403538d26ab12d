package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.journey.DeskCounter;
import ir.shahrvandsepari.journey.DeskJourney;
import ir.shahrvandsepari.journey.Wish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The buttons of {@code /district/case}. Who may press them is asked again where it is done. */
@Named
@RequestScoped
public class DistrictActs {

    @Inject
    private DeskForm form;

    @Inject
    private DeskJourney desk;

    @Inject
    private DeskCounter counter;

    public String take() {
        return form.attempt("taken", () -> desk.take(form.code(), form.version(), form.caller()));
    }

    public String putBack() {
        return form.attempt("put-back", () -> desk.putBack(form.code(), form.version(), form.caller()));
    }

    public String note() {
        return form.attempt("noted", () -> desk.note(form.code(), form.remark(), form.version(), form.caller()));
    }

    public String lookAgain() {
        return form.attempt("looked", () -> counter.lookAgain(form.code(), form.version(), form.caller()));
    }

    public String orderVisit() {
        return form.attempt("visit", () -> desk.orderVisit(form.code(), form.remark(), form.version(), form.caller()));
    }

    public String clear() {
        return propose(Proposal.Kind.CLEARANCE);
    }

    /** Departs from the rules. */
    public String depart() {
        return propose(Proposal.Kind.DEPARTURE);
    }

    private String propose(Proposal.Kind kind) {
        return form.attempt("proposed", () -> {
            Optional<Remark> ground =
                    kind == Proposal.Kind.DEPARTURE ? Optional.of(Remark.parse(form.text("ground"))) : Optional.empty();
            Wish wish = new Wish(kind, form.reasons(), form.remark(), ground);
            counter.propose(form.code(), wish, form.version(), form.caller());
        });
    }

    public String approve() {
        return form.attempt(
                "approved", () -> counter.approve(form.code(), form.remarkIfAny(), form.version(), form.caller()));
    }

    public String decline() {
        return form.attempt(
                "declined", () -> counter.decline(form.code(), form.remark(), form.version(), form.caller()));
    }

    public String takeBack() {
        return form.attempt("taken-back", () -> counter.takeBack(form.code(), form.version(), form.caller()));
    }
}
