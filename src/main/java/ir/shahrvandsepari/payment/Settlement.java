package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.levy.DisputedDebt;
import ir.shahrvandsepari.levy.LevyAccount;
import ir.shahrvandsepari.levy.LevyStatement;
import java.time.Instant;
import java.util.List;

/**
 * Nothing is owed for a property any more, as of a moment. Only this room makes one: from bills that the gateway confirmed
 * as paid or two people of finance posted, or from a statement on which nothing was owed.
 */
public final class Settlement {
    private final Instant asOf;
    private final List<LevyAccount> levies;
    private final List<Receipt> receipts;

    private final List<DisputedDebt> deposits;

    Settlement(Instant asOf, LevyStatement left, List<Receipt> receipts) {
        this.asOf = asOf;
        this.levies = left.accounts();
        this.deposits = left.disputes();
        this.receipts = List.copyOf(receipts);
    }

    /** The moment for which it holds. */
    public Instant asOf() {
        return asOf;
    }

    /** Each levy and the Jalali year up to which it is paid, but for {@link #deposits()}. */
    public List<LevyAccount> levies() {
        return levies;
    }

    /** What is not paid but deposited at the registry's fund, until the Article 77 commission has decided. */
    public List<DisputedDebt> deposits() {
        return deposits;
    }

    /** What the payments are proven by, those at the gateway first; none when nothing was owed. */
    public List<Receipt> receipts() {
        return receipts;
    }
}
