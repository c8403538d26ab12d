package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The value base of a year and the levy on it: land area × land price + building area × building price, of which the
 * tariff in force on 1 Farvardin takes its rate (Article 2 of the law of 1347; Article 64 of the Direct Taxes Act).
 *
 * @param landArea square metres of land, for an apartment its share of the parcel
 * @param landPrice rial per square metre
 * @param buildingArea square metres built; of the unit itself for an apartment
 * @param buildingPrice rial per square metre
 */
public record Valuation(
        BigDecimal landArea, Rial landPrice, BigDecimal buildingArea, Rial buildingPrice, Tariff tariff) {

    /** The value base, rounded down to the whole rial. */
    public Rial base() {
        return Rial.of(landArea.multiply(BigDecimal.valueOf(landPrice.amount()))
                .add(buildingArea.multiply(BigDecimal.valueOf(buildingPrice.amount())))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact());
    }

    public Rial levy() {
        return tariff.levyOn(base());
    }
}
