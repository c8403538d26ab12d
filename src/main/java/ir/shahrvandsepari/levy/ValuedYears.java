package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.levy.AccountFile.Building;
import ir.shahrvandsepari.levy.AccountFile.Price;
import ir.shahrvandsepari.property.RenovationCode;
import ir.shahrvandsepari.property.RenovationCode.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The renovation years for which the city's books name no amount and zonal values do. Years before the first due in the
 * books are not claimed: the account was opened with it.
 */
record ValuedYears(AccountFile file, int thisYear) {

    List<Integer> years() {
        Set<Integer> booked = file.dues().stream()
                .map(AccountFile.Due::debt)
                .filter(debt -> debt.levy() == Levy.RENOVATION)
                .map(AccountFile.Debt::year)
                .collect(Collectors.toSet());
        int first = booked.stream().min(Integer::compare).orElseGet(() -> firstPriced()
                .orElse(thisYear));
        return IntStream.rangeClosed(first, thisYear)
                .filter(year -> !booked.contains(year))
                .boxed()
                .toList();
    }

    private Optional<Integer> firstPriced() {
        return file.prices().stream()
                .map(price -> ir.shahrvandsepari.kernel.JalaliDate.of(price.validFrom()))
                .map(from -> from.month() == 1 && from.day() == 1 ? from.year() : from.year() + 1)
                .min(Integer::compare);
    }

    /** Empty when there is no price, no rate or no area for the year: then it is not known what is owed. */
    Optional<Valuation> of(int year) {
        Building own = file.buildings().get(file.code());
        Optional<Price> price = file.price(year);
        Optional<Tariff> tariff = file.tariff(Levy.RENOVATION, year);
        if (own == null || price.isEmpty() || tariff.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal land = landArea(own);
        if (land.signum() == 0 && own.buildingArea().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Valuation(
                land, price.get().land(), own.buildingArea(), price.get().building(), tariff.get()));
    }

    /** A unit has its part of the land of what it lies in; anything else its own land, or its part of the parcel's. */
    private BigDecimal landArea(Building own) {
        boolean unit = file.code().level().compareTo(Level.BUILDING) > 0;
        BigDecimal above = file.code().ancestors().stream()
                .filter(ancestor -> ancestor.level() != Level.BLOCK && hasLand(ancestor) && measured(ancestor))
                .findFirst()
                .map(ancestor ->
                        file.shareOf(ancestor).of(file.buildings().get(ancestor).landArea()))
                .orElse(BigDecimal.ZERO);
        boolean ownLand = own.landArea().signum() > 0;
        return unit && above.signum() > 0 || !ownLand ? above : own.landArea();
    }

    private boolean hasLand(RenovationCode ancestor) {
        Building building = file.buildings().get(ancestor);
        return building != null && building.landArea().signum() > 0;
    }

    /** Without areas a unit's part of the land cannot be told, and the whole parcel is not its land. */
    private boolean measured(RenovationCode ancestor) {
        return !file.shareOf(ancestor).isAll()
                || file.area(ancestor).compareTo(file.area(file.code())) == 0
                        && file.area(ancestor).signum() > 0;
    }
}
