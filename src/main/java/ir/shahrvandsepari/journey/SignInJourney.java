package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.SignInBook;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.notice.NoticeOutbox;
import ir.shahrvandsepari.notice.NoticeTemplate;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The transactions of a sign-in. The password is looked at between them: it takes long and needs no connection. */
@Stateless
public class SignInJourney {

    @Inject
    private SignInBook book;

    @Inject
    private NoticeOutbox outbox;

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
        if (lockedUntil.isPresent() && entry.mobile() != null) {
            String minutes = Long.toString(SignInBook.WINDOW.toMinutes());
            outbox.sms(
                    Mobile.parse(entry.mobile()), NoticeTemplate.SIGN_IN_LOCKED, Map.of("minutes", minutes), "sign-in");
        }
        journal.record(
                Caller.anonymous(),
                lockedUntil.isPresent() ? "sign-in-locked" : "sign-in-refused",
                // what was typed as an unknown name may be a password in the wrong field
                entry.known() ? entry.login().value() : "unknown-name");
    }
}
