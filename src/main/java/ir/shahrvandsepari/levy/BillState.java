package ir.shahrvandsepari.levy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a bill stands. The legal moves are held by a trigger of the table as well. */
public enum BillState {
    UNPAID,
    /** A payment is under way or its result is not known: the bill neither dies nor can be paid a second time. */
    IN_PAYMENT,
    PAID,
    /** Its days are over. */
    EXPIRED,
    /** Replaced by a fresh bill, or its case ended. */
    CANCELLED,
    /** The owner objects and has deposited the claim at the registry's fund; the Article 77 commission will decide. */
    DEPOSITED,
    /** The commission decided that nothing is owed: the deposit goes back. */
    RELEASED;

    /** The states that may follow. */
    public Set<BillState> next() {
        return switch (this) {
            case UNPAID -> EnumSet.of(IN_PAYMENT, EXPIRED, CANCELLED, DEPOSITED);
            case IN_PAYMENT -> EnumSet.of(UNPAID, PAID);
            case DEPOSITED -> EnumSet.of(PAID, RELEASED);
            case PAID, EXPIRED, CANCELLED, RELEASED -> EnumSet.noneOf(BillState.class);
        };
    }

    /** What partners see: {@code unpaid}, {@code paid}, {@code expired}, {@code cancelled}, {@code deposited} or {@code released}. */
    public String publicName() {
        return this == IN_PAYMENT ? "unpaid" : name().toLowerCase(Locale.ROOT);
    }
}
