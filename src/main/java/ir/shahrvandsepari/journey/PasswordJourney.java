package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.CodeSubject;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.OneTimeCode;
import ir.shahrvandsepari.access.OneTimeCodeBook;
import ir.shahrvandsepari.access.OneTimeCodeBook.Recipient;
import ir.shahrvandsepari.access.OneTimeCodeBook.Trial;
import ir.shahrvandsepari.access.PasswordBook;
import ir.shahrvandsepari.access.PasswordHash;
import ir.shahrvandsepari.access.PasswordOpening;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.access.SignInBook;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;

/** The transactions by which people get passwords. Passwords are looked at and hashed between them, as at a sign-in. */
@Stateless
public class PasswordJourney {
    @Inject
    private PasswordBook passwords;

    @Inject
    private OneTimeCodeBook codes;

    @Inject
    private SignInBook attempts;

    @Inject
    private AccountNotice notice;

    @Inject
    private AccessJournal journal;

    /**
     * Another password in place of the one that was just looked at, and right.
     *
     * @return the moment before which sessions are over
     */
    public Instant change(SignInBook.Entry old, PasswordHash chosen, Caller caller) {
        Instant from = passwords.replace(old, chosen);
        changed(old.login(), caller);
        return from;
    }

    /**
     * Lets the holder of an account choose a new password, and tells him; the old one is gone.
     *
     * @throws Refusal {@code not-your-role}, and as {@link PasswordBook#open}
     */
    public void open(PasswordOpening opening, Caller caller) {
        RoleMatrix.require(caller, Action.OPEN_PASSWORD);
        Instant until = passwords.open(opening, caller);
        journal.record(caller, "password-opened", opening.login().value());
        notice.opened(opening.login(), until);
    }

    /**
     * Sends a code if a password may be chosen. Whoever asked does not wait for it: how long it takes would tell whether there
     * is such an account.
     */
    @Asynchronous
    public void send(Login login) {
        passwords.mayChoose(login).ifPresent(holder -> {
            if (codes.maySend(subject(holder), holder)) {
                notice.code(login, codes.send(subject(holder), holder).code());
                journal.record(Caller.anonymous(), "password-code-sent", login.value());
            }
        });
    }

    /** Looks at a code that came back and counts the try, in a transaction of its own. */
    public Trial tried(Login login, OneTimeCode code) {
        return passwords
                .mayChoose(login)
                .map(holder -> codes.tried(subject(holder), code, person -> true))
                .orElse(Trial.EXPIRED);
    }

    /**
     * Sets the password, for a code that was {@linkplain #tried right}.
     *
     * @throws InvalidValue {@code password-code-refused} if the code or the way is no longer there
     */
    public void choose(Login login, OneTimeCode code, PasswordHash chosen) {
        boolean used = passwords
                .mayChoose(login)
                .filter(holder -> codes.use(subject(holder), code, subject(holder)))
                .isPresent();
        if (!used || !passwords.choose(login, chosen)) {
            throw new InvalidValue("password-code-refused", null);
        }
        changed(login, Caller.anonymous());
    }

    private void changed(Login login, Caller caller) {
        attempts.right(login);
        journal.record(caller, "password-changed", login.value());
        notice.changed(login);
    }

    /** The telephone is part of it: a code that went to another one than that on record now opens nothing. */
    private static CodeSubject subject(Recipient holder) {
        return new CodeSubject("password " + holder.by() + " " + holder.mobile());
    }
}
