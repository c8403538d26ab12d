package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/** Gives roles to accounts and ends them. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Grants {
    private final GrantRows rows;

    /** For the container's proxy only. */
    Grants() {
        this(null);
    }

    @Inject
    Grants(GrantRows rows) {
        this.rows = rows;
    }

    /**
     * National id of the person behind an account.
     *
     * @throws Refusal {@code not-found}
     */
    public String personOf(Login login) {
        return rows.lock(login).orElseThrow(() -> new Refusal("not-found"));
    }

    /**
     * Gives a role from a day on.
     *
     * @throws Refusal {@code role-held} if the account holds it on that day or later
     */
    public void grant(Login login, RoleTerm term, LocalDate from) {
        personOf(login);
        if (rows.isHeldAfter(login, term, from)) {
            throw new Refusal("role-held");
        }
        rows.add(login, term, from);
    }

    /**
     * Ends a role: its last day is the day before; one that was to begin on that day does not begin.
     *
     * @param from a day to come
     * @throws Refusal {@code role-not-held} if the account does not hold it on that day
     */
    public void end(Login login, RoleTerm term, LocalDate from) {
        if (!rows.end(login, term, from) && !rows.cancel(login, term, from)) {
            throw new Refusal("role-not-held");
        }
    }
}
