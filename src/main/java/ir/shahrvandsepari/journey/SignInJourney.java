package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.SignInBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The transactions of a sign-in. The password is looked at between them: it takes long and needs no connection. */
@Stateless
public class SignInJourney {

    @Inject
    private SignInBook book;

    @Inject
    private AccessJournal journal;

    /** Enters the attempt and tells what to check the password against. */
    public SignInBook.Entry begin(SignInBook.Attempt attempt) {
        return book.begin(attempt);
    }

    /** The password was right. */
    public void right(Login login, Caller caller) {
        book.right(login);
        journal.record(caller, "signed-in", login.value());
    }

    /** The password was wrong; locks the name after the fifth time and tells the person by SMS. */
    public void wrong(SignInBook.Entry entry) {
        Optional<Instant> lockedUntil = book.wrong(entry.login());
        journal.record(
                Caller.anonymous(),
                lockedUntil.isPresent() ? "sign-in-locked" : "sign-in-refused",
                // what was typed as an unknown name may be a password in the wrong field
                entry.known() ? entry.login().value() : "unknown-name");
    }
}
