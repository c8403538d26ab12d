package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.Accounts;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.journey.MobileJourney;
import ir.shahrvandsepari.kernel.Mobile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /admin/people?account=…}: another telephone for whoever lost it. */
@Named
@RequestScoped
public class AdminMobile {
    @Inject
    private MobileJourney journey;

    @Inject
    private Accounts accounts;

    @Inject
    private Outcome outcome;

    private final MobileForm form = new MobileForm();

    /** Proposes the number of the form for the person behind the account of the address. */
    public String propose() {
        return outcome.of(() -> {
            journey.propose(account(), form.number(), form.getReason(), outcome.caller());
            return "/admin/people?faces-redirect=true&done=proposed";
        });
    }

    /** Enough of the number on record to recognise it; empty if there is none. */
    public String getKnown() {
        return accounts.mobileOf(account()).map(Mobile::masked).orElse("");
    }

    /** Whether the account of the address is over, and nothing else can be done with it. */
    public boolean isOver() {
        return accounts.isOver(account());
    }

    private Login account() {
        return Login.of(outcome.text("account"));
    }

    public MobileForm getForm() {
        return form;
    }
}
