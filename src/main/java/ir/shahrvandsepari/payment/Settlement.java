package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.levy.LevyAccount;
import java.time.Instant;
import java.util.List;

/**
 * Nothing is owed for a property any more, as of a moment. Only this room makes one: from bills that the gateway confirmed
 * as paid, or from a statement on which nothing was owed.
 */
public final class Settlement {
    private final Instant asOf;
    private final List<LevyAccount> levies;
    private final List<String> receipts;

    Settlement(Instant asOf, List<LevyAccount> levies, List<String> receipts) {
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

    /** The gateway's numbers of the payments; none when nothing was owed. */
    public List<String> receipts() {
        return receipts;
    }
}
