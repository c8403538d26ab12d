package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.property.Place;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How places become points of a sketch: as large as the sheet allows, in its middle, north up.
 *
 * @param asked the place that all others are measured from
 * @param scale units of the drawing for a metre
 * @param left where the asked one stands on the sheet
 * @param top likewise
 * @param height of the sheet
 * @param room metres that a parcel may be wide without lying on the one nearest to the one asked for
 */
record SketchFrame(Place asked, double scale, double left, double top, double height, double room) {
    static final double WIDTH = 340;

    private static final double HEIGHT = 200;
    private static final double LEAST_HEIGHT = 100;
    /** Room for the ring around the asked one and for the arrow to the north. */
    private static final double EDGE = 30;
    /** Below the parcels, for the scale. */
    private static final double STRIP = 26;
    /** Units for a metre, at most: two neighbours shall not fill the sheet. */
    private static final double LARGEST = 5;

    private static final double SMALLEST_SIDE = 5;
    /** Metres; of a parcel whose area is not on file. */
    private static final double USUAL_SIDE = 10;

    private static final List<Integer> BARS = List.of(500, 200, 100, 50, 20, 10);

    /** @param neighbours the nearest first */
    static SketchFrame around(Place asked, List<Place> neighbours) {
        double room = neighbours.isEmpty()
                ? Double.MAX_VALUE
                : 0.9 * neighbours.get(0).distance(asked);
        List<Place> all = Stream.concat(Stream.of(asked), neighbours.stream()).toList();
        double east = farthest(all, room, place -> place.eastOf(asked));
        double west = farthest(all, room, place -> -place.eastOf(asked));
        double north = farthest(all, room, place -> place.northOf(asked));
        double south = farthest(all, room, place -> -place.northOf(asked));
        double scale =
                Math.min(LARGEST, Math.min((WIDTH - 2 * EDGE) / (east + west), (HEIGHT - 2 * EDGE) / (north + south)));
        double drawn = Math.max(LEAST_HEIGHT, (north + south) * scale + 2 * EDGE);
        return new SketchFrame(
                asked,
                scale,
                WIDTH / 2 + (west - east) / 2 * scale,
                drawn / 2 + (north - south) / 2 * scale,
                drawn + STRIP,
                room);
    }

    /** How many metres the drawing goes into one direction; at least two usual parcels. */
    private static double farthest(List<Place> places, double room, ToDoubleFunction<Place> offset) {
        return places.stream()
                .mapToDouble(place -> offset.applyAsDouble(place) + metres(place, room) / 2)
                .reduce(2 * USUAL_SIDE, Math::max);
    }

    private static double metres(Place place, double room) {
        return Math.min(
                room, place.landArea().isPresent() ? Math.sqrt(place.landArea().getAsDouble()) : USUAL_SIDE);
    }

    double x(Place place) {
        return left + place.eastOf(asked) * scale;
    }

    double y(Place place) {
        return top - place.northOf(asked) * scale;
    }

    /** Of a square of its area. */
    double side(Place place) {
        return Math.max(SMALLEST_SIDE, metres(place, room) * scale);
    }

    /** The longest round length that takes no more than a third of the sheet. */
    int barMetres() {
        return BARS.stream().filter(bar -> bar * scale <= WIDTH / 3).findFirst().orElseThrow();
    }
}
