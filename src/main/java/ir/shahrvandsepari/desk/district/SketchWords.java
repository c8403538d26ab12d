package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.property.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** What a sketch says in words. */
@ApplicationScoped
public class SketchWords {
    private static final int NEAREST = 4;
    /** Clockwise from the north, an eighth of the compass each. */
    private static final List<String> DIRECTIONS = List.of("N", "NE", "E", "SE", "S", "SW", "W", "NW");

    @Inject
    private Words words;

    @Inject
    private Show show;

    String number(Place place) {
        return show.digits(place.code().parcelNumber());
    }

    String title(Place asked, List<Place> neighbours) {
        return neighbours.isEmpty()
                ? words.say("sketch.title.alone", number(asked))
                : words.say("sketch.title", number(asked), show.count(neighbours.size()));
    }

    /** The nearest neighbours, each with distance and direction. */
    String nearest(Place asked, List<Place> neighbours) {
        String list = neighbours.stream()
                .limit(NEAREST)
                .map(place -> words.say(
                        "sketch.neighbour",
                        number(place),
                        show.count(Math.round(place.distance(asked))),
                        words.say("sketch.direction." + direction(asked, place))))
                .collect(Collectors.joining(words.say("sketch.and")));
        return list.isEmpty() ? "" : words.say("sketch.nearest", list);
    }

    private static String direction(Place from, Place to) {
        double clockwise = Math.toDegrees(Math.atan2(to.eastOf(from), to.northOf(from)));
        return DIRECTIONS.get(Math.floorMod(Math.round(clockwise / 45), DIRECTIONS.size()));
    }
}
