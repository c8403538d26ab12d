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

    /**
     * The beginning of this line that comes to exactly that amount: penalty first, then principal with its part of the
     * discount.
     *
     * @param upTo less than {@link #amount()}
     */
    LevyLine cutTo(Rial upTo) {
        Rial ofPenalty = penalty.compareTo(upTo) < 0 ? penalty : upTo;
        Rial net = upTo.minus(ofPenalty);
        Rial wholeNet = principal.minus(discount);
        Rial ofDiscount = net.isZero() ? Rial.ZERO : discount.times(net.amount(), wholeNet.amount());
        return with(net.plus(ofDiscount), ofPenalty, ofDiscount);
    }

    /** What is left of this line after a piece was cut off. */
    LevyLine without(LevyLine piece) {
        return with(principal.minus(piece.principal), penalty.minus(piece.penalty), discount.minus(piece.discount));
    }

    private LevyLine with(Rial newPrincipal, Rial newPenalty, Rial newDiscount) {
        return new LevyLine(levy, year, newPrincipal, newPenalty, newDiscount, steadyUntil, reckoning);
    }
}
