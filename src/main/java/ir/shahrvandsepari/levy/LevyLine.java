package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import java.time.LocalDate;

/**
 * One levy of one year as it stands on a day: what is still outstanding, the penalty on it, the discount taken off it.
 *
 * @param year Jalali year of accrual
 * @param principal what is still outstanding
 * @param discount never more than the principal
 * @param steadyUntil the last day on which these amounts hold; {@link LocalDate#MAX} when they no longer change
 */
public record LevyLine(
        Levy levy, int year, Rial principal, Rial penalty, Rial discount, LocalDate steadyUntil, Reckoning reckoning) {
    public LevyLine {
        if (discount.compareTo(principal) > 0) {
            throw new IllegalArgumentException("discount " + discount + " on " + principal);
        }
    }

    public Rial amount() {
        return principal.plus(penalty).minus(discount);
    }
}
