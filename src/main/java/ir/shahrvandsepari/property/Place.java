package ir.shahrvandsepari.property;

import java.util.OptionalDouble;

/**
 * Where a parcel lies.
 *
 * @param code of the parcel's first property that has a position
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param landArea square metres, where they are on file
 */
public record Place(RenovationCode code, double latitude, double longitude, OptionalDouble landArea) {
    private static final double METRES_IN_A_DEGREE = 111_320;

    /** Metres that this lies east of the other; good for some kilometres. */
    public double eastOf(Place other) {
        return (longitude - other.longitude) * METRES_IN_A_DEGREE * Math.cos(Math.toRadians(other.latitude));
    }

    /** Metres that this lies north of the other. */
    public double northOf(Place other) {
        return (latitude - other.latitude) * METRES_IN_A_DEGREE;
    }

    /** Metres between the two. */
    public double distance(Place other) {
        return Math.hypot(eastOf(other), northOf(other));
    }
}
