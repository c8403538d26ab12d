package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the amounts of a line came about, so that the line explains itself to a payer and to an auditor.
 *
 * @param debtOf the property on whose account the debt stands: the one asked about, or one it lies in
 * @param levied the whole levy of the year on that account, before anything was paid
 * @param received what was paid towards it before, through us or elsewhere, as far as this property is concerned
 * @param share the part of an ancestor's debt that falls on this property by area; 1 for its own
 * @param valuation the computation from zonal values; empty when the city's books named the amount
 * @param dueOn the last day to pay without penalty
 * @param penalty the regime that reckoned the penalty and the periods it counted
 * @param discountBasisPoints hundredths of a percent taken off for paying on time; 0 when not
 */
public record Reckoning(
        RenovationCode debtOf,
        Rial levied,
        Rial received,
        Share share,
        Optional<Valuation> valuation,
        LocalDate dueOn,
        Delay penalty,
        int discountBasisPoints) {

    /** Full periods of delay counted, months or years by the regime. */
    public record Delay(PenaltyRegime regime, int periods) {}
}
