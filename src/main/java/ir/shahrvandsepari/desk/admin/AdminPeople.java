package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.AccountRow;
import ir.shahrvandsepari.access.Accounts;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.access.RoleTerm;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.journey.ChangeJourney;
import ir.shahrvandsepari.kernel.JalaliDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /admin/people?q=…}: accounts and their roles, and proposals to give or end one. */
@Named
@RequestScoped
public class AdminPeople {

    private static final int PAGE = 25;
    private static final ChangeKind[] KINDS = {
        ChangeKind.ACCOUNT, ChangeKind.ACCOUNT_END, ChangeKind.MOBILE, ChangeKind.GRANT, ChangeKind.GRANT_END
    };

    @Inject
    private Accounts accounts;

    @Inject
    private ChangeJourney journey;

    @Inject
    private Outcome outcome;

    private final GrantForm form = new GrantForm();
    private List<AccountRow> found;

    /** Proposes the role that the form says. */
    public String grant() {
        return outcome.of(() -> {
            RoleTerm term = new RoleTerm(
                    form.getRole(),
                    Optional.ofNullable(form.getDistrict()),
                    Optional.ofNullable(form.getUntil()).map(JalaliDate::parse).map(JalaliDate::toLocalDate));
            LocalDate from = JalaliDate.parse(form.getDay()).toLocalDate();
            return propose(ChangeKind.GRANT, Login.of(form.getLogin()), term, from, form.getReason());
        });
    }

    /** Proposes that an account loses the role on the day of the form. */
    public String end() {
        return outcome.of(() -> {
            RoleTerm term = new RoleTerm(form.getRole(), Optional.ofNullable(form.getDistrict()), Optional.empty());
            LocalDate from = JalaliDate.parse(form.getDay()).toLocalDate();
            return propose(ChangeKind.GRANT_END, Login.of(form.getLogin()), term, from, form.getReason());
        });
    }

    private String propose(ChangeKind kind, Login login, RoleTerm term, LocalDate from, String reason) {
        journey.propose(new Proposal(kind, login.value(), term.toString(), from, reason), outcome.caller());
        return "/admin/people?faces-redirect=true&done=proposed";
    }

    public List<AccountRow> getRows() {
        return found().subList(0, Math.min(PAGE, found().size()));
    }

    /** Where the list begins. */
    public String getFirst() {
        return outcome.list("people", "");
    }

    /** Where the next page is; empty on the last one. */
    public String getNext() {
        return found().size() > PAGE
                ? outcome.list("people", found().get(PAGE - 1).login().value())
                : "";
    }

    private List<AccountRow> found() {
        if (found == null) {
            found = accounts.page(getWords(), new Login(outcome.text("after")), PAGE + 1);
        }
        return found;
    }

    public String getWords() {
        return outcome.tidy("q");
    }

    public boolean isFirstPage() {
        return outcome.text("after").isEmpty();
    }

    public List<Role> getRoles() {
        return Arrays.asList(Role.values());
    }

    /** Numbers of the districts. */
    public List<Integer> getDistricts() {
        return journey.districts();
    }

    public List<Change> getWaiting() {
        return journey.waiting(KINDS);
    }

    public List<Change> getLatest() {
        return journey.latest(KINDS);
    }

    public GrantForm getForm() {
        return form;
    }
}
