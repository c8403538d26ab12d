package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.property.RenovationCode;
import ir.shahrvandsepari.property.Use;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything on file that a statement of one property may need.
 *
 * @param buildings of this property and of those it lies in
 * @param unitAreas sum of the building areas of all properties of this one's level that lie in that ancestor
 * @param receipts what was paid through us, by debt
 * @param setAside what is not asked for, because it is deposited and disputed, or was found not to be owed
 * @param credit money of this property that no bill took
 */
record AccountFile(
        RenovationCode code,
        Map<RenovationCode, Building> buildings,
        Map<RenovationCode, BigDecimal> unitAreas,
        List<Due> dues,
        List<Price> prices,
        Map<Debt, Rial> receipts,
        List<SetAside> setAside,
        Rial credit,
        List<Tariff> tariffs,
        List<PenaltyRegime> regimes) {

    /** Areas in square metres; zero when not known. */
    record Building(Use use, BigDecimal landArea, BigDecimal buildingArea) {}

    /** One levy of one year on one account. */
    record Debt(RenovationCode of, Levy levy, int year) {}

    /** A row of the city's books. */
    record Due(Debt debt, Rial principal, LocalDate dueOn, Rial paid) {}

    /**
     * A debt that is not asked for.
     *
     * @param open whether the commission has still to decide
     */
    record SetAside(Debt debt, Rial principal, boolean open, String receipt, LocalDate depositedOn) {}

    /** Official value per square metre from a day on. */
    record Price(Use use, LocalDate validFrom, Rial land, Rial building) {}

    Rial received(Debt debt) {
        return receipts.getOrDefault(debt, Rial.ZERO);
    }

    Rial setAside(Debt debt) {
        return Rial.sum(setAside.stream()
                .filter(one -> one.debt().equals(debt))
                .map(SetAside::principal)
                .toList());
    }

    /** The rate in force on 1 Farvardin of the year. */
    Optional<Tariff> tariff(Levy levy, int year) {
        LocalDate newYear = newYear(year);
        return tariffs.stream()
                .filter(t -> t.levy() == levy && !t.validFrom().isAfter(newYear))
                .max(Comparator.comparing(Tariff::validFrom));
    }

    PenaltyRegime regime(Levy levy, int year) {
        return regimes.stream()
                .filter(r -> r.levy() == levy && r.fromYear() <= year)
                .max(Comparator.comparing(PenaltyRegime::fromYear))
                .orElseGet(() -> PenaltyRegime.none(levy));
    }

    /** The price in force on 1 Farvardin of the year for this property's use. */
    Optional<Price> price(int year) {
        Building building = buildings.get(code);
        return building == null
                ? Optional.empty()
                : prices.stream()
                        .filter(p -> p.use() == building.use() && !p.validFrom().isAfter(newYear(year)))
                        .max(Comparator.comparing(Price::validFrom));
    }

    private static LocalDate newYear(int year) {
        return JalaliDate.of(year, 1, 1).toLocalDate();
    }

    /** Which part of an ancestor falls on this property: its area of the ancestor's, else of all its like in there. */
    Share shareOf(RenovationCode ancestor) {
        if (ancestor.equals(code)) {
            return Share.ALL;
        }
        BigDecimal own = area(code);
        BigDecimal whole = area(ancestor).max(unitAreas.getOrDefault(ancestor, BigDecimal.ZERO));
        // without areas the whole stands, and the line says so: a debt is never dropped for want of a measure
        return own.signum() == 0 || whole.compareTo(own) < 0 ? Share.ALL : new Share(own, whole);
    }

    BigDecimal area(RenovationCode of) {
        Building building = buildings.get(of);
        return building == null ? BigDecimal.ZERO : building.buildingArea();
    }
}
