package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who has which password. With another one, what was signed in before is over. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PasswordBook {
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

    /** As fine as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
