package ir.shahrvandsepari.kernel;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;

/**
 * An amount of money in whole rial, the legal unit; never negative. What may be negative (a difference, a rounding
 * upwards) is not a {@code Rial}.
 *
 * @param amount rial, 0 … {@link Long#MAX_VALUE}
 */
public record Rial(long amount) implements Comparable<Rial> {
    public static final Rial ZERO = new Rial(0);

    /** Ten rial are one toman, the unit people speak. */
    private static final long RIAL_PER_TOMAN = 10;

    public Rial {
        if (amount < 0) {
            throw new InvalidValue("rial-below-zero", Long.toString(amount));
        }
    }

    public static Rial of(long amount) {
        return amount == 0 ? ZERO : new Rial(amount);
    }

    /** The sum of all; zero for none. */
    public static Rial sum(Collection<Rial> amounts) {
        return amounts.stream().reduce(ZERO, Rial::plus);
    }

    /**
     * Reads a whole number of rial as people write it: Persian or Arabic digits, grouped by comma, Arabic thousands
     * separator or spaces. No fraction, no sign, no unit.
     *
     * @throws InvalidValue {@code rial-malformed}
     */
    public static Rial parse(String text) {
        String digits =
                PersianText.asciiDigits(text == null ? "" : text).replaceAll("[\\s,\u066C\u060C\u00A0\u202F]", "");
        if (!digits.matches("[0-9]{1,18}")) {
            throw new InvalidValue("rial-malformed", text);
        }
        return of(Long.parseLong(digits));
    }

    /** @throws ArithmeticException when the sum leaves the range of a bigint */
    public Rial plus(Rial other) {
        return of(Math.addExact(amount, other.amount));
    }

    /** @throws InvalidValue {@code rial-below-zero} when more is taken than there is */
    public Rial minus(Rial other) {
        return of(Math.subtractExact(amount, other.amount));
    }

    /**
     * A fraction of this amount, rounded down to the whole rial; exact in between.
     *
     * @param numerator 0 or more
     * @param denominator 1 or more
     * @throws ArithmeticException when the result leaves the range of a bigint
     */
    public Rial times(long numerator, long denominator) {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("fraction " + numerator + "/" + denominator);
        }
        return of(BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(numerator))
                .divide(BigInteger.valueOf(denominator))
                .longValueExact());
    }

    /** The greatest multiple of {@code step} not above this amount. */
    public Rial roundedDownTo(long step) {
        return of(amount - amount % step);
    }

    public boolean isZero() {
        return amount == 0;
    }

    /** The amount in toman, rounded down. */
    public long toman() {
        return amount / RIAL_PER_TOMAN;
    }

    /** Grouped by three with the digits of the language: {@code ۱٬۲۳۴٬۵۶۷} or {@code 1,234,567}; without unit. */
    public String grouped(Locale locale) {
        return PersianText.digitsFor(
                locale, NumberFormat.getIntegerInstance(Locale.ROOT).format(amount));
    }

    /** The number in words, without unit: {@code یک میلیون و دویست هزار}. */
    public String inWords(Locale locale) {
        return PersianText.tidy(new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).format(amount));
    }

    @Override
    public int compareTo(Rial other) {
        return Long.compare(amount, other.amount);
    }

    /** ASCII digits without grouping, for storage and APIs. */
    @Override
    public String toString() {
        return Long.toString(amount);
    }
}
