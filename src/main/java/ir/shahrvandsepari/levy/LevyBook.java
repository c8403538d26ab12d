package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/** The city's levy accounts, as the other rooms read them. Needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LevyBook {
    private final LevyAccounts accounts;

    /** For the container's proxy only. */
    LevyBook() {
        this(null);
    }

    @Inject
    LevyBook(LevyAccounts accounts) {
        this.accounts = accounts;
    }

    /** What is owed for this property, ancestors' debts by area share included, on a day. One round trip. */
    public LevyStatement statement(RenovationCode code, LocalDate asOf) {
        return new Assessment(accounts.read(code), asOf).statement();
    }
}
