package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Accounts;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.ClientAddress;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.NewPassword;
import ir.shahrvandsepari.access.SignInBook;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Password;
import java.time.Instant;

/**
 * Somebody who is signed in changes the own password. The old one is asked for and guessing it is counted as at a sign-in: a
 * session that was left open is worth no more than itself.
 */
@ApplicationScoped
public class OwnPassword {
    @Inject
    private SignInJourney signIn;

    @Inject
    private PasswordJourney passwords;

    @Inject
    private Accounts accounts;

    @Inject
    private ClientAddress addresses;

    /**
     * Changes it and tells the person.
     *
     * @return the moment before which sessions are over, those of other machines among them
     * @throws InvalidValue {@code password-old-wrong}, also while the account is locked; {@code password-names-you}
     * @throws Refusal {@code not-your-role} for who is not signed in
     */
    public Instant change(Password old, NewPassword chosen, Caller caller) {
        if (!caller.isKnown()) {
            throw new Refusal("not-your-role");
        }
        Login login = new Login(caller.login());
        chosen.requireNotNaming(caller, accounts.mobileOf(login));
        SignInBook.Entry entry = signIn.begin(new SignInBook.Attempt(login, addresses.ofRunningRequest()));
        boolean right = entry.password().matches(String.valueOf(old.getValue()));
        if (entry.lockedUntil() != null) {
            throw new InvalidValue("password-old-wrong", null);
        }
        if (!right) {
            signIn.wrong(entry);
            throw new InvalidValue("password-old-wrong", null);
        }
        return passwords.change(entry, chosen.hash(), caller);
    }
}
