package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import java.time.LocalDate;

/**
 * A line of a past bill with the day on which it was reckoned.
 *
 * @param bill row of the bill
 */
record BilledLine(long bill, LocalDate issuedOn, LevyLine line) {

    /**
     * What it would have asked for at another rate; the value base, what was paid before and the delay stay as they were
     * reckoned. An amount that the city's books named has no base, and only its discount changes.
     */
    Rial at(TariffRate rate) {
        Reckoning reckoning = line.reckoning();
        Rial levied = reckoning
                .valuation()
                .map(valuation -> valuation.base().times(rate.rateBasisPoints(), Tariff.WHOLE))
                .orElse(reckoning.levied());
        Rial met = reckoning.levied().minus(line.principal());
        Rial principal = met.compareTo(levied) >= 0 ? Rial.ZERO : levied.minus(met);
        Rial penalty =
                reckoning.penalty().regime().on(principal, reckoning.penalty().periods());
        boolean onTime = !issuedOn.isAfter(reckoning.dueOn());
        Rial discount = onTime ? principal.times(rate.onTimeBasisPoints(), Tariff.WHOLE) : Rial.ZERO;
        return principal.plus(penalty).minus(discount);
    }
}
