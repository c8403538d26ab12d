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
    CANCELLED;

    /** The states that may follow. */
    public Set<BillState> next() {
        return switch (this) {
            case UNPAID -> EnumSet.of(IN_PAYMENT, EXPIRED, CANCELLED);
            case IN_PAYMENT -> EnumSet.of(UNPAID, PAID);
            case PAID, EXPIRED, CANCELLED -> EnumSet.noneOf(BillState.class);
        };
    }

    /** What partners see: {@code unpaid}, {@code paid}, {@code expired} or {@code cancelled}. */
    public String publicName() {
        return this == IN_PAYMENT ? "unpaid" : name().toLowerCase(Locale.ROOT);
    }
}
