package ir.shahrvandsepari.access;

import ir.shahrvandsepari.access.OneTimeCodeBook.Recipient;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Who has which password. With another one, what was signed in before is over. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PasswordBook {
    /** How long somebody may choose a new one who was let. */
    public static final Duration OPEN = Duration.ofHours(72);

    private final PasswordRows rows;
    private final Clock clock;

    /** For the container's proxy only. */
    PasswordBook() {
        this(null, null);
    }

    @Inject
    PasswordBook(PasswordRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Another password in place of the one that was just looked at.
     *
     * @return the moment before which sessions are over
     * @throws Refusal {@code password-moved-on} if it was no longer there
     */
    public Instant replace(SignInBook.Entry old, PasswordHash chosen) {
        Instant now = now();
        if (!rows.replace(old, chosen, now)) {
            throw new Refusal("password-moved-on");
        }
        return now;
    }

    /** Where the code goes by which the holder of an account chooses a password; empty unless that may be done now. */
    public Optional<Recipient> mayChoose(Login login) {
        return rows.mayChoose(login, clock.instant());
    }

    /** Sets the password of an account whose holder may choose one now; tells whether that was so. */
    public boolean choose(Login login, PasswordHash chosen) {
        return rows.choose(login, chosen, now());
    }

    /**
     * Takes the password away and lets the holder choose a new one.
     *
     * @return until when
     * @throws Refusal {@code account-unreachable} if there is no such account today or no telephone of its holder, {@code
     *     password-own} for one's own account
     */
    public Instant open(PasswordOpening opening, Caller by) {
        Recipient holder =
                rows.holder(opening.login(), clock.instant()).orElseThrow(() -> new Refusal("account-unreachable"));
        if (holder.person().value().equals(by.personId())) {
            throw new Refusal("password-own");
        }
        Instant now = now();
        rows.open(opening.login(), now, now.plus(OPEN));
        rows.note(opening, holder, by, now);
        return now.plus(OPEN);
    }

    /** As fine as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
