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
    private final Administrators administrators;

    /** For the container's proxy only. */
    Grants() {
        this(null, null);
    }

    @Inject
    Grants(GrantRows rows, Administrators administrators) {
        this.rows = rows;
        this.administrators = administrators;
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
     * Whether a role may end on a day, if it is held then.
     *
     * @throws Refusal {@code administrators-too-few}
     */
    public void requireEndable(Login login, RoleTerm term, LocalDate from) {
        if (term.role() == Role.ADMIN) {
            administrators.requireEnoughWithout(login, from);
        }
    }

    /**
     * Ends a role: its last day is the day before; one that was to begin on that day does not begin.
     *
     * @param from a day to come
     * @throws Refusal {@code role-not-held} if the account does not hold it on that day, and as {@link #requireEndable}
     */
    public void end(Login login, RoleTerm term, LocalDate from) {
        requireEndable(login, term, from);
        if (!rows.end(login, term, from) && !rows.cancel(login, term, from)) {
            throw new Refusal("role-not-held");
        }
    }
}
