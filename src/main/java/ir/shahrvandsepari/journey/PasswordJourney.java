package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.PasswordBook;
import ir.shahrvandsepari.access.PasswordHash;
import ir.shahrvandsepari.access.SignInBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;

/** The transactions by which people get passwords. Passwords are looked at and hashed between them, as at a sign-in. */
@Stateless
public class PasswordJourney {
    @Inject
    private PasswordBook passwords;

    @Inject
    private SignInBook attempts;

    @Inject
    private PasswordNotice notice;

    @Inject
    private AccessJournal journal;

    /**
     * Another password in place of the one that was just looked at, and right.
     *
     * @return the moment before which sessions are over
     */
    public Instant change(SignInBook.Entry old, PasswordHash chosen, Caller caller) {
        Instant from = passwords.replace(old, chosen);
        attempts.right(old.login());
        tell(old.login(), caller);
        return from;
    }

    private void tell(Login login, Caller caller) {
        journal.record(caller, "password-changed", login.value());
        notice.changed(login);
    }
}
