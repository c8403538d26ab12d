package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import java.math.BigDecimal;

/**
 * What a tariff line takes and gives.
 *
 * @param rateBasisPoints hundredths of a percent of the value base, 0 to 10,000
 * @param onTimeBasisPoints hundredths of a percent taken off for paying on time, 0 to 10,000
 */
public record TariffRate(int rateBasisPoints, int onTimeBasisPoints) {
    public TariffRate {
        if (Math.min(rateBasisPoints, onTimeBasisPoints) < 0
                || Math.max(rateBasisPoints, onTimeBasisPoints) > Tariff.WHOLE) {
            throw new InvalidValue("percent-malformed", rateBasisPoints + " " + onTimeBasisPoints);
        }
    }

    /**
     * Reads the kept form, two numbers of basis points.
     *
     * @throws InvalidValue {@code percent-malformed}
     */
    public static TariffRate parse(String kept) {
        if (!kept.matches("[0-9]{1,5} [0-9]{1,5}")) {
            throw new InvalidValue("percent-malformed", kept);
        }
        String[] points = kept.split(" ");
        return new TariffRate(Integer.parseInt(points[0]), Integer.parseInt(points[1]));
    }

    /**
     * Reads two percentages as people type them, with up to two decimals.
     *
     * @throws InvalidValue {@code percent-malformed}
     */
    public static TariffRate parsePercents(String rate, String onTime) {
        return new TariffRate(points(rate), points(onTime));
    }

    private static int points(String typed) {
        String plain = PersianText.asciiDigits(typed == null ? "" : typed)
                .replaceAll("[\\s%\u066A]", "")
                .replace('\u066B', '.')
                .replace('/', '.')
                .replace(',', '.');
        if (!plain.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
            throw new InvalidValue("percent-malformed", typed);
        }
        return new BigDecimal(plain).movePointRight(2).intValueExact();
    }

    /** {@code 2.5}: percent without needless zeros. */
    public static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
    }

    /** The kept form. */
    @Override
    public String toString() {
        return rateBasisPoints + " " + onTimeBasisPoints;
    }
}
