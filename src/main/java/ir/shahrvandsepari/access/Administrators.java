package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/** The city keeps two people who can administer it, because one of them alone can give it no other. Needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Administrators {
    private final GrantRows rows;

    /** For the container's proxy only. */
    Administrators() {
        this(null);
    }

    @Inject
    Administrators(GrantRows rows) {
        this.rows = rows;
    }

    /**
     * Looks, while nobody else leaves, whether an account may cease to administer from a day on.
     *
     * @throws Refusal {@code administrators-too-few} if on that day or on a later one fewer than two people could, and that
     *     because of it
     */
    void requireEnoughWithout(Login leaving, LocalDate from) {
        if (!rows.administratorsStayWithout(leaving, from)) {
            throw new Refusal("administrators-too-few");
        }
    }
}
