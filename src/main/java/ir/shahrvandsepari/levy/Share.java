package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import java.math.BigDecimal;

/**
 * Part of a whole by area.
 *
 * @param part square metres, above 0
 * @param whole square metres, at least {@code part}
 */
public record Share(BigDecimal part, BigDecimal whole) {
    public static final Share ALL = new Share(BigDecimal.ONE, BigDecimal.ONE);

    public Share {
        if (part.signum() <= 0 || part.compareTo(whole) > 0) {
            throw new IllegalArgumentException("share " + part + " of " + whole);
        }
    }

    /** This part of an amount, rounded down to the whole rial. */
    public Rial of(Rial amount) {
        return Rial.of(BigDecimal.valueOf(amount.amount())
                .multiply(part)
                .divideToIntegralValue(whole)
                .longValueExact());
    }

    /** This part of an area, exact to a ten-thousandth of a square metre, rounded down. */
    public BigDecimal of(BigDecimal area) {
        return area.multiply(part).divide(whole, 4, java.math.RoundingMode.DOWN);
    }

    public boolean isAll() {
        return part.compareTo(whole) == 0;
    }
}
