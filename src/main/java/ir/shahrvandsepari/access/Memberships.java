package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/** Lets accounts act for offices and ends that. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Memberships {
    private final MembershipRows rows;

    /** For the container's proxy only. */
    Memberships() {
        this(null);
    }

    @Inject
    Memberships(MembershipRows rows) {
        this.rows = rows;
    }

    /**
     * Lets an account act for an office from a day on.
     *
     * @throws Refusal {@code membership-held} if it acts for one on that day or later: whoever moves leaves the old one first
     */
    public void begin(Login login, long office, LocalDate from) {
        requireFree(login, from);
        rows.add(login, office, from);
    }

    /** @throws Refusal {@code membership-held} */
    public void requireFree(Login login, LocalDate from) {
        if (rows.isMemberAfter(login, from)) {
            throw new Refusal("membership-held");
        }
    }

    /**
     * Ends that: the last day is the day before; one that was to begin on that day does not begin.
     *
     * @param from a day to come
     * @throws Refusal {@code membership-not-held} if the account does not act for the office on that day
     */
    public void end(Login login, long office, LocalDate from) {
        if (!rows.end(login, office, from) && !rows.cancel(login, office, from)) {
            throw new Refusal("membership-not-held");
        }
    }
}
