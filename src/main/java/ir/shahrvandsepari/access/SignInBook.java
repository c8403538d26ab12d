package ir.shahrvandsepari.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The book of sign-in attempts. An attempt is entered before the password is looked at and struck out if it was right:
 * so a hundred guesses at once are still a hundred attempts. Five within fifteen minutes lock the name for fifteen.
 */
@ApplicationScoped
public class SignInBook {

    static final int ATTEMPTS = 5;
    /** How long wrong attempts count, and how long a lock lasts. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private SignInAttempts attempts;

    @Inject
    private Clock clock;

    /**
     * What a sign-in is checked against.
     *
     * @param login the name in its kept form
     * @param known whether there is such an account
     * @param password the kept password, or one that nobody has if there is no such account
     * @param mobile where the person is told of a lock; null if not known
     * @param lockedUntil end of the lock, null if open
     */
    public record Entry(Login login, boolean known, PasswordHash password, String mobile, Instant lockedUntil) {}

    /**
     * Somebody tries.
     *
     * @param address where from; empty if unknown
     */
    public record Attempt(Login login, String address) {}

    /** Enters an attempt; demands a transaction. Nothing is entered while the name is locked. */
    public Entry begin(Attempt attempt) {
        Login login = attempt.login();
        Instant now = clock.instant();
        attempts.queueUp(login);
        Optional<Instant> locked = attempts.lockedUntil(login, now);
        if (locked.isEmpty()) {
            attempts.add(attempt, now);
            if (attempts.countSince(login, now.minus(WINDOW)) > ATTEMPTS) {
                // the five before are still being looked at: one of them will lock or open the name
                locked = Optional.of(now.plus(WINDOW));
            }
        }
        return attempts.entry(login, locked.orElse(null), now);
    }

    /** Strikes the attempts out: the password was right. Demands a transaction. */
    public void right(Login login) {
        attempts.strikeOut(login);
    }

    /**
     * Leaves the attempt standing: the password was wrong. Demands a transaction.
     *
     * @return until when the name is locked now, if this was one too many
     */
    public Optional<Instant> wrong(Login login) {
        Instant now = clock.instant();
        attempts.queueUp(login);
        if (attempts.countSince(login, now.minus(WINDOW)) < ATTEMPTS
                || attempts.lockedUntil(login, now).isPresent()) {
            return Optional.empty();
        }
        attempts.lock(login, now.plus(WINDOW));
        return Optional.of(now.plus(WINDOW));
    }
}
