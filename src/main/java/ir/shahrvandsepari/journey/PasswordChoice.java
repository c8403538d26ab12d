package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Accounts;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Callers;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.NewPassword;
import ir.shahrvandsepari.access.OneTimeCode;
import ir.shahrvandsepari.access.OneTimeCodeBook.Trial;
import ir.shahrvandsepari.access.PasswordHash;
import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Somebody who has no password chooses one: whoever reads a code back that went to the telephone on record is the holder of
 * the account. Nobody learns here which accounts there are.
 */
@ApplicationScoped
public class PasswordChoice {
    @Inject
    private PasswordJourney journey;

    @Inject
    private Callers callers;

    @Inject
    private Accounts accounts;

    /** Asks for a code; says nothing of whether there is such an account, and takes equally long. */
    public void ask(Login login) {
        journey.send(login);
    }

    /**
     * Sets the password and ends what was signed in before.
     *
     * @throws InvalidValue {@code password-code-refused} for whatever is wrong with name, code or time; {@code
     *     password-names-you} once the code was right
     */
    public void choose(Login login, OneTimeCode code, NewPassword chosen) {
        // before anything is looked at: it takes much longer than all the rest, with an account or without
        PasswordHash hash = chosen.hash();
        if (journey.tried(login, code) != Trial.RIGHT) {
            throw new InvalidValue("password-code-refused", null);
        }
        Caller owner = callers.byLogin(login).orElse(Caller.anonymous());
        chosen.requireNotNaming(owner, accounts.mobileOf(login));
        journey.choose(login, code, hash);
    }
}
