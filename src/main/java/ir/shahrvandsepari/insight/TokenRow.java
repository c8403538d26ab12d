package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.access.TokenName;
import ir.shahrvandsepari.access.TokenRight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A token on a list, or the right to one.
 *
 * @param holder name of the person behind the account
 * @param office what the account acts for today; empty if for none
 * @param program whether the account has no password, so that nobody signs in with it
 * @param right what two people gave; empty for tokens of a demo
 * @param lastDay empty if it has none
 * @param asOf the day of the list
 */
public record TokenRow(
        TokenName name,
        String holder,
        String office,
        boolean program,
        Optional<TokenRight> right,
        Optional<LocalDate> lastDay,
        Optional<Act> drawn,
        Optional<Act> ended,
        LocalDate asOf) {
    /** A token that ends within so many days is to be replaced. */
    public static final int SOON_DAYS = 14;

    /**
     * What somebody did, and when.
     *
     * @param by login; empty if nobody is known
     * @param reason empty where none is asked
     */
    public record Act(Instant at, String by, String reason) {}

    /** How far it has come. */
    public enum State {
        /** Its first day lies ahead. */
        PLANNED,
        /** Its secret may be drawn. */
        DRAWABLE,
        /** Nobody drew its secret in the days for that. */
        LAPSED,
        /** It is taken. */
        LIVING,
        /** It is taken, and not for long. */
        SOON,
        /** Its last day has passed. */
        OVER,
        /** Somebody ended it. */
        ENDED
    }

    public State state() {
        if (ended.isPresent()) {
            return State.ENDED;
        }
        if (drawn.isEmpty()) {
            return right.map(this::undrawn).orElse(State.LAPSED);
        }
        if (lastDay.filter(asOf::isAfter).isPresent()) {
            return State.OVER;
        }
        return lastDay.filter(day -> !day.isAfter(asOf.plusDays(SOON_DAYS))).isPresent() ? State.SOON : State.LIVING;
    }

    private State undrawn(TokenRight given) {
        if (given.isOpenOn(asOf)) {
            return State.DRAWABLE;
        }
        return given.from().isAfter(asOf) && !given.ended() ? State.PLANNED : State.LAPSED;
    }

    public boolean isDrawable() {
        return state() == State.DRAWABLE;
    }

    /** Whether there is anything to end. */
    public boolean isLiving() {
        return switch (state()) {
            case PLANNED, DRAWABLE, LIVING, SOON -> true;
            case LAPSED, OVER, ENDED -> false;
        };
    }
}
