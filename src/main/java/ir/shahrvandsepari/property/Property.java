package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.PostalCode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the municipality has on file about a property. Everything but code and use may be unknown, and unknown is not zero.
 *
 * @param landArea square metres by the deed
 * @param landAreaAfterSetback square metres left after the street took its strip
 * @param buildingArea square metres of all floors; of the unit itself for an apartment or a shop
 * @param builtYear Jalali year in which the building was finished
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param oldCode the code before the last re-coding
 */
public record Property(
        RenovationCode code,
        Optional<RegistrationPlate> plate,
        Optional<PostalCode> postalCode,
        Optional<String> address,
        Use use,
        Optional<BigDecimal> landArea,
        Optional<BigDecimal> landAreaAfterSetback,
        Optional<BigDecimal> buildingArea,
        OptionalInt storeys,
        OptionalInt units,
        OptionalInt builtYear,
        Optional<BigDecimal> latitude,
        Optional<BigDecimal> longitude,
        Optional<String> oldCode) {

    /**
     * Whether something is built there. A recorded area decides; without one, a year of building, a floor, or a code that
     * names a building does, unless the use is vacant land.
     */
    public boolean hasBuilding() {
        return buildingArea
                .map(area -> area.signum() > 0)
                .orElseGet(() -> use != Use.VACANT
                        && (builtYear.isPresent()
                                || storeys.orElse(0) > 0
                                || code.level().compareTo(RenovationCode.Level.PARCEL) > 0));
    }
}
