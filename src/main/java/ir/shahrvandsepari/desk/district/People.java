package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Callers;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.casework.Official;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.inquiry.HistoryStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The names of those who worked on a case. */
@Named
@ApplicationScoped
public class People {

    @Inject
    private Callers callers;

    @Inject
    private Words words;

    public String name(Official official) {
        return named(official.login());
    }

    /** Who took a step of a case's history. */
    public String step(HistoryStep step) {
        return named(new Login(step.who()));
    }

    /** The name behind an account, with the account; the account alone when it is no more. */
    public String named(Login login) {
        if (login.value().equals(Caller.system().login())) {
            return words.say("who.system");
        }
        return callers.byLogin(login)
                .map(known -> known.displayName() + " (" + login + ")")
                .orElse(login.value());
    }
}
