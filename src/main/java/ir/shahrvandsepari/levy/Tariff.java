package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import java.time.LocalDate;

/**
 * The rate of a levy from a day on. A year's rate is the one in force on its 1 Farvardin, so 1401 keeps the rate before
 * the law of that summer.
 *
 * @param rateBasisPoints hundredths of a percent of the value base: 250 is 2.5 %
 * @param onTimeBasisPoints hundredths of a percent taken off the current year when paid inside its due date
 * @param legalReference the law or decision, as finance people cite it
 * @param sample true while the figure is not confirmed by the city's own tariff book
 */
public record Tariff(
        Levy levy,
        LocalDate validFrom,
        int rateBasisPoints,
        int onTimeBasisPoints,
        String legalReference,
        boolean sample) {
    static final int WHOLE = 10_000;

    public Tariff {
        if (rateBasisPoints < 0 || rateBasisPoints > WHOLE || onTimeBasisPoints < 0 || onTimeBasisPoints > WHOLE) {
            throw new IllegalArgumentException("rate " + rateBasisPoints + ", on time " + onTimeBasisPoints);
        }
    }

    /** The year's levy on a value base, rounded down to the whole rial. */
    public Rial levyOn(Rial base) {
        return base.times(rateBasisPoints, WHOLE);
    }

    /** What paying on time takes off a principal, rounded down. */
    public Rial onTimeDiscount(Rial principal) {
        return principal.times(onTimeBasisPoints, WHOLE);
    }
}
