package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.levy.LevyAccount;
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

    Settlement(Instant asOf, List<LevyAccount> levies, List<Receipt> receipts) {
        this.asOf = asOf;
        this.levies = List.copyOf(levies);
        this.receipts = List.copyOf(receipts);
    }

    /** The moment for which it holds. */
    public Instant asOf() {
        return asOf;
    }

    /** Each levy and the Jalali year up to which it is paid. */
    public List<LevyAccount> levies() {
        return levies;
    }

    /** What the payments are proven by, those at the gateway first; none when nothing was owed. */
    public List<Receipt> receipts() {
        return receipts;
    }
}
