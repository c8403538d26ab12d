package ir.shahrvandsepari.desk.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ir.shahrvandsepari.property.Place;
import ir.shahrvandsepari.property.RenovationCode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** How places become points of a sketch. */
class SketchFrameTest {
    private static final double LATITUDE = 37.55;
    private static final double LONGITUDE = 45.07;
    private static final double METRES_IN_A_DEGREE = 111_320;

    private static Place place(int parcel, double east, double north, double area) {
        return new Place(
                RenovationCode.parse("5-1-10-" + parcel + "-1-0-0"),
                LATITUDE + north / METRES_IN_A_DEGREE,
                LONGITUDE + east / METRES_IN_A_DEGREE / Math.cos(Math.toRadians(LATITUDE)),
                area == 0 ? OptionalDouble.empty() : OptionalDouble.of(area));
    }

    @Test
    void northIsUpEastIsRightAndLengthsAreToScale() {
        Place asked = place(1, 0, 0, 225);
        Place other = place(2, 40, 30, 225);
        SketchFrame frame = SketchFrame.around(asked, List.of(other));
        assertThat(frame.x(other) - frame.x(asked)).isCloseTo(40 * frame.scale(), within(0.1));
        assertThat(frame.y(other) - frame.y(asked)).isCloseTo(-30 * frame.scale(), within(0.1));
        assertThat(frame.side(asked)).isCloseTo(15 * frame.scale(), within(0.1));
    }

    @Test
    void aParcelIsNeverDrawnOverItsNearestNeighbour() {
        Place asked = place(1, 0, 0, 10_000);
        Place other = place(2, 12, 0, 10_000);
        SketchFrame frame = SketchFrame.around(asked, List.of(other));
        assertThat((frame.side(asked) + frame.side(other)) / 2).isLessThan(frame.x(other) - frame.x(asked));
    }

    @Test
    void oneAloneAndSeveralOnOneSpotAreDrawnToo() {
        Place asked = place(1, 0, 0, 0);
        assertThat(SketchFrame.around(asked, List.of()).side(asked)).isPositive();
        SketchFrame heap = SketchFrame.around(asked, List.of(place(2, 0, 0, 0)));
        assertThat(heap.side(asked)).isPositive();
        assertThat(heap.barMetres()).isEqualTo(20);
    }

    @RepeatedTest(20)
    void everythingLiesOnTheSheet(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        Place asked = place(1, 0, 0, random.nextInt(20_000));
        List<Place> neighbours = IntStream.range(2, 3 + random.nextInt(40))
                .mapToObj(parcel ->
                        place(parcel, random.nextInt(350) - 175, random.nextInt(350) - 175, random.nextInt(20_000)))
                .sorted((one, other) -> Double.compare(one.distance(asked), other.distance(asked)))
                .toList();
        SketchFrame frame = SketchFrame.around(asked, neighbours);
        assertThat(neighbours).allSatisfy(one -> {
            double half = frame.side(one) / 2;
            assertThat(frame.x(one)).isBetween(half, SketchFrame.WIDTH - half);
            assertThat(frame.y(one)).isBetween(half, frame.height() - 26 - half);
        });
        double ring = new Sketch.Parcel("1", frame.x(asked), frame.y(asked), frame.side(asked), true).ring();
        assertThat(frame.x(asked)).isBetween(ring, SketchFrame.WIDTH - ring);
        assertThat(frame.y(asked)).isBetween(ring, frame.height() - ring);
        assertThat(frame.barMetres() * frame.scale()).isBetween(25.0, SketchFrame.WIDTH / 3);
    }

    @Test
    void aNumberThatWouldLieOnAnotherIsLeftOut() {
        Sketch.Parcel nearer = new Sketch.Parcel("4", 100, 100, 8, true);
        assertThat(nearer.hides(120, 110)).isTrue();
        assertThat(nearer.hides(130, 100)).isFalse();
        assertThat(nearer.hides(100, 120)).isFalse();
        assertThat(new Sketch.Parcel("", 100, 100, 8, false).hides(100, 100)).isFalse();
    }
}
