package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;

/** What somebody types who wants something done about an account. */
public class AboutAccount extends DatedForm {
    private String login;

    /** The account that is meant, whether there is one or not. */
    Login account() {
        return Login.of(login);
    }

    /** A proposal about that account. Refuses as {@link DatedForm#proposal(ChangeKind, String, String)} does. */
    Proposal proposal(ChangeKind kind, String value) {
        return proposal(kind, account().value(), value);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
