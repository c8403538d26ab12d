package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Rial;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How lateness is charged for the years of one levy: simple, on the principal only, for full elapsed periods only.
 *
 * @param fromYear first Jalali year of accrual that it governs
 * @param method what a period is
 * @param basisPoints hundredths of a percent for each period
 * @param capBasisPoints at most so much in all; empty for no cap
 * @param legalReference the law, as finance people cite it
 * @param sample true while the figure is not confirmed by the city's own tariff book
 */
public record PenaltyRegime(
        Levy levy,
        int fromYear,
        Method method,
        int basisPoints,
        Optional<Integer> capBasisPoints,
        String legalReference,
        boolean sample) {

    /** What is counted. */
    public enum Method {
        NONE(0),
        /** Law of 1347: 9 % for each year. */
        SIMPLE_YEARLY(12),
        /** Sustainable Revenue Law, Article 10: 2 % for each month, at most 24 %. */
        MONTHLY_CAPPED(1);

        private final int months;

        Method(int months) {
            this.months = months;
        }
    }

    /** Nothing is charged for lateness. */
    static PenaltyRegime none(Levy levy) {
        return new PenaltyRegime(levy, 0, Method.NONE, 0, Optional.empty(), "", false);
    }

    /** Full periods between the first late day (the one after {@code dueOn}) and {@code day}; 0 when not late. */
    public int periods(LocalDate dueOn, LocalDate day) {
        if (method == Method.NONE || !day.isAfter(dueOn)) {
            return 0;
        }
        JalaliDate from = JalaliDate.of(dueOn.plusDays(1));
        JalaliDate to = JalaliDate.of(day);
        int months = (to.year() - from.year()) * 12 + to.month() - from.month();
        while (months > 0 && from.plusMonths(months).isAfter(to)) {
            months--;
        }
        return months / method.months;
    }

    /** The penalty for so many full periods, rounded down to the whole rial, never above the cap. */
    public Rial on(Rial principal, int periods) {
        long points = (long) periods * basisPoints;
        return principal.times(Math.min(points, capBasisPoints.orElse(Integer.MAX_VALUE)), Tariff.WHOLE);
    }

    /** The day on which the penalty grows next; empty when it never will again. */
    public Optional<LocalDate> nextStep(LocalDate dueOn, LocalDate day) {
        int next = periods(dueOn, day) + 1;
        boolean capped = capBasisPoints.isPresent() && (long) (next - 1) * basisPoints >= capBasisPoints.get();
        if (method == Method.NONE || capped) {
            return Optional.empty();
        }
        return Optional.of(JalaliDate.of(dueOn.plusDays(1))
                .plusMonths(next * method.months)
                .toLocalDate());
    }
}
