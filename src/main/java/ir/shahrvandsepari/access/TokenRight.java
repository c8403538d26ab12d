package ir.shahrvandsepari.access;

import java.time.LocalDate;
import java.util.Set;

/**
 * A right that two people gave: the secret of a token may be drawn, once and for some days.
 *
 * @param from first day of both
 * @param drawUntil last day on which it may be drawn
 * @param givers national ids of the two
 * @param ended whether somebody ended it
 */
public record TokenRight(
        long id,
        TokenName name,
        LocalDate from,
        LocalDate lastDay,
        LocalDate drawUntil,
        Set<String> givers,
        boolean ended) {
    /** A right that was not drawn so many days after it might have been lapses. */
    public static final int DAYS_TO_DRAW = 14;

    /** Whether the secret may be drawn on a day, if nobody has drawn it. */
    public boolean isOpenOn(LocalDate day) {
        return !ended && !day.isBefore(from) && !day.isAfter(openUntil());
    }

    /** Last day on which there is something to draw. */
    public LocalDate openUntil() {
        return lastDay.isBefore(drawUntil) ? lastDay : drawUntil;
    }

    /**
     * Two people's decision.
     *
     * @param change number of the proposal
     * @param from first day, today or later
     * @param proposer national id
     * @param approver national id of another person
     */
    public record Given(long change, Login login, TokenTerm term, LocalDate from, String proposer, String approver) {
        TokenName name() {
            return new TokenName(login, term.label());
        }

        LocalDate drawUntil() {
            return from.plusDays(DAYS_TO_DRAW);
        }
    }
}
