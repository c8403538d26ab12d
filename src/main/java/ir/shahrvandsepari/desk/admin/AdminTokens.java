package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.insight.TokenList;
import ir.shahrvandsepari.insight.TokenRow;
import ir.shahrvandsepari.journey.ChangeJourney;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /admin/tokens?q=…&login=…}: the tokens of partners, and proposals to give or end one. */
@Named
@RequestScoped
public class AdminTokens {

    @Inject
    private ChangeJourney journey;

    @Inject
    private TokenDesk desk;

    @Inject
    private Outcome outcome;

    private final TokenForm form = new TokenForm();
    private final TokenEnd ending = new TokenEnd();

    /** Begins the form with the account of the address. */
    @PostConstruct
    void open() {
        form.setLogin(outcome.tidy("login"));
    }

    public String give() {
        return outcome.of(() -> proposed(form.proposal()));
    }

    /** Proposes that the chosen one ends on the day of the form. */
    public String end() {
        return outcome.of(() -> proposed(ending.proposal(getRows())));
    }

    /** Ends the chosen one at this moment. */
    public String endNow() {
        return desk.end(ending, getRows(), "admin/tokens");
    }

    private String proposed(Proposal proposal) {
        journey.propose(proposal, outcome.caller());
        return "/admin/tokens?faces-redirect=true&done=proposed";
    }

    public List<TokenRow> getRows() {
        return desk.all(getWords());
    }

    /** Those that can be ended. */
    public List<TokenRow> getLiving() {
        return getRows().stream().filter(TokenRow::isLiving).toList();
    }

    /** Whether there may be more than are shown. */
    public boolean isFull() {
        return getRows().size() == TokenList.MOST;
    }

    /** Whether the one before the screen may draw its secret: nobody signs in with the account, and he gave the right. */
    public boolean mayDraw(TokenRow row) {
        return row.isDrawable()
                && row.program()
                && row.right()
                        .filter(right ->
                                right.givers().contains(outcome.caller().personId()))
                        .isPresent();
    }

    public String getWords() {
        return outcome.tidy("q");
    }

    public List<Change> getWaiting() {
        return journey.waiting(ChangeKind.TOKEN, ChangeKind.TOKEN_END);
    }

    public List<Change> getLatest() {
        return journey.latest(ChangeKind.TOKEN, ChangeKind.TOKEN_END);
    }

    public TokenForm getForm() {
        return form;
    }

    public TokenEnd getEnding() {
        return ending;
    }
}
