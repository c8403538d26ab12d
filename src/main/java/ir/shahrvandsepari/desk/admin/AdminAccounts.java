package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.PasswordOpening;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.journey.ChangeJourney;
import ir.shahrvandsepari.journey.PasswordJourney;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /admin/people?account=…}: accounts for people who have none, their end, and the way to a new password. */
@Named
@RequestScoped
public class AdminAccounts {
    @Inject
    private ChangeJourney changes;

    @Inject
    private PasswordJourney passwords;

    @Inject
    private Outcome outcome;

    private final AccountForm form = new AccountForm();
    private final AboutAccount ending = new AboutAccount();
    private final AboutAccount opening = new AboutAccount();

    /** Begins the forms about an account with the one of the address. */
    @PostConstruct
    void open() {
        ending.setLogin(getChosen());
        opening.setLogin(getChosen());
    }

    /** Proposes an account for somebody. */
    public String give() {
        return outcome.of(() -> proposed(form.proposal()));
    }

    /** Proposes that an account ends. */
    public String end() {
        return outcome.of(() -> proposed(ending.proposal(ChangeKind.ACCOUNT_END, Proposal.NOTHING)));
    }

    /** Takes a password away and lets its holder choose a new one. */
    public String letChoose() {
        return outcome.of(() -> {
            PasswordOpening wanted = new PasswordOpening(opening.account(), opening.getReason());
            passwords.open(wanted, outcome.caller());
            return "/admin/people?faces-redirect=true&done=opened&q=" + wanted.login();
        });
    }

    private String proposed(Proposal proposal) {
        changes.propose(proposal, outcome.caller());
        return "/admin/people?faces-redirect=true&done=proposed";
    }

    /** The login of the address; empty if it names none. */
    public String getChosen() {
        return outcome.tidy("account");
    }

    public AccountForm getForm() {
        return form;
    }

    public AboutAccount getEnding() {
        return ending;
    }

    public AboutAccount getOpening() {
        return opening;
    }
}
