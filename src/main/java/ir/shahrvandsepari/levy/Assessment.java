package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.AccountFile.Debt;
import ir.shahrvandsepari.levy.AccountFile.Due;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reckons what a property owes on a day: the dues of the city's books, and for renovation years without one the levy
 * computed from zonal values; less what was paid; with penalty and discount. Pure: file and day in, statement out.
 */
record Assessment(AccountFile file, LocalDate asOf) {
    /** What one levy of one year comes to before payments. */
    private record Claim(
            Debt debt,
            Rial levied,
            Rial received,
            Rial setAside,
            Share share,
            Optional<Valuation> valuation,
            LocalDate dueOn) {
        Rial unpaid() {
            return less(levied, received);
        }

        /** What is not paid and not set aside either. */
        Rial outstanding() {
            return less(unpaid(), setAside);
        }

        private static Rial less(Rial whole, Rial part) {
            return part.compareTo(whole) >= 0 ? Rial.ZERO : whole.minus(part);
        }
    }

    LevyStatement statement() {
        int thisYear = JalaliDate.of(asOf).year();
        List<Claim> claims = new ArrayList<>(booked(thisYear));
        ValuedYears valued = new ValuedYears(file, thisYear);
        valued.years().forEach(year -> valued.of(year).ifPresent(v -> claims.add(computed(year, v))));
        claims.sort(Comparator.comparing((Claim c) -> c.debt().year())
                .thenComparing(c -> c.debt().levy())
                .thenComparing(c -> c.debt().of()));
        boolean exists = !file.dues().isEmpty() || valued.of(thisYear).isPresent();
        return new LevyStatement(file.code(), asOf, exists, lines(claims), accounts(claims), disputes());
    }

    private List<DisputedDebt> disputes() {
        return file.setAside().stream()
                .filter(AccountFile.SetAside::open)
                .map(one -> new DisputedDebt(
                        one.debt().levy(), one.debt().year(), one.principal(), one.receipt(), one.depositedOn()))
                .toList();
    }

    private List<Claim> booked(int thisYear) {
        return file.dues().stream()
                .filter(due -> due.debt().year() <= thisYear)
                .map(this::claim)
                .toList();
    }

    private Claim claim(Due due) {
        Share share = file.shareOf(due.debt().of());
        Rial received = share.of(due.paid()).plus(file.received(due.debt()));
        return new Claim(
                due.debt(),
                share.of(due.principal()),
                received,
                file.setAside(due.debt()),
                share,
                Optional.empty(),
                due.dueOn());
    }

    private Claim computed(int year, Valuation valuation) {
        Debt debt = new Debt(file.code(), Levy.RENOVATION, year);
        return new Claim(
                debt,
                valuation.levy(),
                file.received(debt),
                file.setAside(debt),
                Share.ALL,
                Optional.of(valuation),
                JalaliDate.lastDayOfYear(year).toLocalDate());
    }

    /** Money that no bill took goes to the oldest debt first. */
    private List<LevyLine> lines(List<Claim> claims) {
        List<LevyLine> lines = new ArrayList<>();
        Rial credit = file.credit();
        for (Claim claim : claims) {
            Rial owed = claim.outstanding();
            Rial fromCredit = credit.compareTo(owed) < 0 ? credit : owed;
            credit = credit.minus(fromCredit);
            Rial principal = owed.minus(fromCredit);
            if (!principal.isZero()) {
                lines.add(line(claim, principal));
            }
        }
        return lines;
    }

    private LevyLine line(Claim claim, Rial principal) {
        Debt debt = claim.debt();
        PenaltyRegime regime = file.regime(debt.levy(), debt.year());
        int periods = regime.periods(claim.dueOn(), asOf);
        Optional<Tariff> onTime = onTime(claim);
        Rial discount = onTime.map(t -> t.onTimeDiscount(principal)).orElse(Rial.ZERO);
        LocalDate steady = onTime.isPresent()
                ? claim.dueOn()
                : regime.nextStep(claim.dueOn(), asOf)
                        .map(step -> step.minusDays(1))
                        .orElse(LocalDate.MAX);
        Reckoning reckoning = new Reckoning(
                debt.of(),
                claim.levied(),
                claim.levied().minus(principal).minus(claim.unpaid().minus(claim.outstanding())),
                claim.share(),
                claim.valuation(),
                claim.dueOn(),
                new Reckoning.Delay(regime, periods),
                onTime.map(Tariff::onTimeBasisPoints).orElse(0));
        return new LevyLine(
                debt.levy(), debt.year(), principal, regime.on(principal, periods), discount, steady, reckoning);
    }

    /** The tariff whose discount the claim still earns: only the current year, only inside its due date. */
    private Optional<Tariff> onTime(Claim claim) {
        boolean inTime = claim.debt().year() == JalaliDate.of(asOf).year() && !asOf.isAfter(claim.dueOn());
        return inTime
                ? file.tariff(claim.debt().levy(), claim.debt().year()).filter(t -> t.onTimeBasisPoints() > 0)
                : Optional.empty();
    }

    private static List<LevyAccount> accounts(List<Claim> claims) {
        TreeMap<Levy, Integer> upTo = new TreeMap<>();
        claims.forEach(c -> upTo.merge(c.debt().levy(), c.debt().year(), Math::max));
        return upTo.entrySet().stream()
                .map(e -> new LevyAccount(e.getKey(), e.getValue()))
                .toList();
    }
}
