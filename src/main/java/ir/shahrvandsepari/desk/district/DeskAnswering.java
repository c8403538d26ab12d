package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.journey.CorrectionJourney;
import ir.shahrvandsepari.journey.DeskCounter;
import ir.shahrvandsepari.journey.Wish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The buttons of {@code /district/case} by which a case goes back to its office, in the words of the library. */
@Named
@RequestScoped
public class DeskAnswering {

    @Inject
    private DeskForm form;

    @Inject
    private CorrectionJourney corrections;

    @Inject
    private DeskCounter counter;

    public String giveBack() {
        return form.attempt(
                "returned",
                () -> corrections.giveBack(
                        form.code(), form.reasons(), form.remarkIfAny(), form.version(), form.caller()));
    }

    /** Leaves the refusal for a second person. */
    public String refuse() {
        return form.attempt("proposed", () -> {
            Wish wish = new Wish(Proposal.Kind.REFUSAL, form.reasons(), form.remark(), Optional.empty());
            counter.propose(form.code(), wish, form.version(), form.caller());
        });
    }
}
