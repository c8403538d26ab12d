package ir.shahrvandsepari.kernel;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of a property as an exact fraction of dang; the whole is six dang, heirs may hold thirds and eighths of one.
 * Always in lowest terms, 0 … 6.
 *
 * @param numerator 0 or more
 * @param denominator 1 or more
 */
public record Dang(long numerator, long denominator) implements Comparable<Dang> {
    public static final Dang ZERO = new Dang(0, 1);
    /** Six dang: the whole property. */
    public static final Dang WHOLE = new Dang(6, 1);

    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,12})(?:/([0-9]{1,12}))?");
    private static final Pattern MIXED = Pattern.compile("([0-9]{1,2}) ([0-9]{1,12})/([0-9]{1,12})");

    public Dang {
        if (denominator < 1 || numerator < 0 || gcd(numerator, denominator) != 1) {
            throw new InvalidValue("dang-malformed", numerator + "/" + denominator);
        }
        if (numerator > Math.multiplyExact(6L, denominator)) {
            throw new InvalidValue("dang-above-six", numerator + "/" + denominator);
        }
    }

    /** That many dang as a fraction, brought to lowest terms. */
    public static Dang of(long numerator, long denominator) {
        if (denominator < 1 || numerator < 0) {
            throw new InvalidValue("dang-malformed", numerator + "/" + denominator);
        }
        long divisor = gcd(numerator, denominator);
        return new Dang(numerator / divisor, denominator / divisor);
    }

    /**
     * Reads {@code 3}, {@code 1/2}, {@code 1 1/2}, with Persian digits as well.
     *
     * @throws InvalidValue {@code dang-malformed} or {@code dang-above-six}
     */
    public static Dang parse(String text) {
        String plain = PersianText.tidy(text == null ? "" : text).replace('\u2044', '/');
        Matcher mixed = MIXED.matcher(plain);
        if (mixed.matches()) {
            return read(text, mixed.group(1), mixed.group(2), mixed.group(3));
        }
        Matcher fraction = FRACTION.matcher(plain.replace(" ", ""));
        if (!fraction.matches()) {
            throw new InvalidValue("dang-malformed", text);
        }
        return read(text, "0", fraction.group(1), fraction.group(2) == null ? "1" : fraction.group(2));
    }

    private static Dang read(String text, String whole, String numerator, String denominator) {
        long below = Long.parseLong(denominator);
        long above = Math.addExact(Long.parseLong(numerator), Math.multiplyExact(Long.parseLong(whole), below));
        if (below == 0) {
            throw new InvalidValue("dang-malformed", text);
        }
        if (above / below > 6) {
            throw new InvalidValue("dang-above-six", text);
        }
        return of(above, below);
    }

    /** The exact sum; zero for none. */
    public static Dang sum(Collection<Dang> shares) {
        return shares.stream().reduce(ZERO, Dang::plus);
    }

    /** @throws InvalidValue {@code dang-above-six} when together they are more than the whole */
    public Dang plus(Dang other) {
        return combine(other, 1);
    }

    /** @throws InvalidValue {@code dang-malformed} when more is taken than there is */
    public Dang minus(Dang other) {
        return combine(other, -1);
    }

    private Dang combine(Dang other, int sign) {
        long common = denominator / gcd(denominator, other.denominator);
        long mine = Math.multiplyExact(numerator, other.denominator / gcd(denominator, other.denominator));
        long theirs = Math.multiplyExact(other.numerator, common);
        return of(Math.addExact(mine, sign * theirs), Math.multiplyExact(common, other.denominator));
    }

    public boolean isZero() {
        return numerator == 0;
    }

    public boolean isWhole() {
        return equals(WHOLE);
    }

    @Override
    public int compareTo(Dang other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    /** {@code 3} or {@code 1/2}; what {@link #parse} reads back. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
