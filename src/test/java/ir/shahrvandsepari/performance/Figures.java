package ir.shahrvandsepari.performance;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a run has shown.
 *
 * @param nanos how long each good answer took, sorted
 * @param failures answers that were not good
 */
record Figures(String name, long[] nanos, long failures, double seconds) {
    static Figures of(String name, long[] nanos, long failures, double seconds) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(name, sorted, failures, seconds);
    }

    /** Both runs together. */
    Figures plus(Figures other) {
        long[] all = Arrays.copyOf(nanos, nanos.length + other.nanos.length);
        System.arraycopy(other.nanos, 0, all, nanos.length, other.nanos.length);
        return of(name, all, failures + other.failures, seconds + other.seconds);
    }

    /** As if nothing had been measured yet. */
    Figures forgotten() {
        return of(name, new long[0], 0, 0);
    }

    double rate() {
        return nanos.length / seconds;
    }

    double millis(double quantile) {
        return nanos.length == 0
                ? Double.NaN
                : nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * quantile))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-44s %9.0f /s   p50 %8.2f ms   p99 %8.2f ms   good %8d   failed %d",
                name,
                rate(),
                millis(0.5),
                millis(0.99),
                nanos.length,
                failures);
    }
}
