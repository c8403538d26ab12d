package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.insight.OfficeMember;
import ir.shahrvandsepari.insight.OfficeRow;
import ir.shahrvandsepari.journey.ChangeJourney;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /admin/offices?office=…}: the accounts that act for an office, and proposals to add one or end that. */
@Named
@RequestScoped
public class OfficeMembers {

    @Inject
    private Offices offices;

    @Inject
    private ChangeJourney journey;

    @Inject
    private Outcome outcome;

    private final AboutAccount form = new AboutAccount();

    public String begin() {
        return outcome.of(() -> propose(ChangeKind.MEMBER));
    }

    public String end() {
        return outcome.of(() -> propose(ChangeKind.MEMBER_END));
    }

    private String propose(ChangeKind kind) {
        OfficeRow chosen = offices.getChosen();
        if (chosen == null) {
            throw new Refusal("not-found");
        }
        String office = chosen.key().toString();
        journey.propose(form.proposal(kind, office), outcome.caller());
        return "/admin/offices?faces-redirect=true&done=proposed&office=" + office.replace(' ', '+');
    }

    public List<OfficeMember> getRows() {
        return offices.getMembers();
    }

    public AboutAccount getForm() {
        return form;
    }
}
