package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.district.Sketch.Parcel;
import ir.shahrvandsepari.property.Place;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws where a property lies, from the positions in the city's book alone: no map comes from another host. */
@Named
@ApplicationScoped
public class Sketches {
    private static final int NEIGHBOURS = 40;
    /** Metres; what lies farther away tells nothing of the place. */
    private static final double NEAR = 250;

    @Inject
    private SketchWords words;

    /** The sketch of a property's parcel; none when its position is not on file. */
    public List<Sketch> of(List<Place> block, RenovationCode code) {
        return block.stream()
                .filter(place -> place.code().parcelNumber() == code.parcelNumber())
                .map(asked -> draw(asked, neighbours(block, asked)))
                .toList();
    }

    /** The nearest first. */
    private static List<Place> neighbours(List<Place> block, Place asked) {
        return block.stream()
                .filter(place -> place != asked && place.distance(asked) <= NEAR)
                .sorted(Comparator.comparingDouble(place -> place.distance(asked)))
                .limit(NEIGHBOURS)
                .toList();
    }

    private Sketch draw(Place asked, List<Place> neighbours) {
        SketchFrame frame = SketchFrame.around(asked, neighbours);
        List<Parcel> parcels = new ArrayList<>();
        Stream.concat(Stream.of(asked), neighbours.stream())
                .forEach(place -> parcels.add(parcel(place, asked, frame, parcels)));
        Collections.reverse(parcels);
        return new Sketch(
                SketchFrame.WIDTH,
                rounded(frame.height()),
                parcels,
                rounded(frame.barMetres() * frame.scale()),
                frame.barMetres(),
                words.title(asked, neighbours),
                words.nearest(asked, neighbours),
                String.format(Locale.ROOT, "%.6f,%.6f", asked.latitude(), asked.longitude()));
    }

    private Parcel parcel(Place place, Place asked, SketchFrame frame, List<Parcel> before) {
        double x = rounded(frame.x(place));
        double y = rounded(frame.y(place));
        boolean free = before.stream().noneMatch(one -> one.hides(x, y));
        return new Parcel(free ? words.number(place) : "", x, y, rounded(frame.side(place)), place == asked);
    }

    static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
