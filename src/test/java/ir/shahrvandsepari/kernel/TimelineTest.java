package ir.shahrvandsepari.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Timeline<String> COURSE = new Timeline<>(new TreeMap<>(Map.of(
            DAY.minusYears(1),
            Optional.of("a"),
            DAY.plusDays(5),
            Optional.of("b"),
            DAY.plusDays(9),
            Optional.empty())));

    @Test
    void eachValueHoldsUntilTheNextOneBegins() {
        assertThat(COURSE.on(DAY.minusYears(2))).isEmpty();
        assertThat(COURSE.on(DAY.plusDays(4))).contains("a");
        assertThat(COURSE.on(DAY.plusDays(5))).contains("b");
        assertThat(COURSE.on(DAY.plusDays(9))).isEmpty();
        assertThat(COURSE.lastDay(DAY.plusDays(5))).contains(DAY.plusDays(8));
        assertThat(COURSE.lastDay(DAY.plusDays(9))).isEmpty();
    }

    @Test
    void whatWasBeforeADayDoesNotCountFromThereOn() {
        Timeline<String> shorter =
                COURSE.with(DAY.minusDays(3), Optional.of("c")).with(DAY.minusDays(1), Optional.of("a"));
        assertThat(shorter).isNotEqualTo(COURSE);
        assertThat(shorter.from(DAY)).isEqualTo(COURSE.from(DAY));
        assertThat(COURSE.from(DAY.plusDays(20))).isEqualTo(Timeline.empty());
    }

    @Test
    void aValueThatSaysNothingNewIsNoStep() {
        assertThat(COURSE.with(DAY, Optional.of("a"))).isEqualTo(COURSE);
        assertThat(COURSE.with(DAY.minusYears(3), Optional.empty())).isEqualTo(COURSE);
    }

    @Test
    void fromADayOnTheOtherHolds() {
        Timeline<String> other = Timeline.<String>empty().with(DAY, Optional.of("z"));
        assertThat(COURSE.then(DAY.plusDays(7), other).on(DAY.plusDays(6))).contains("b");
        assertThat(COURSE.then(DAY.plusDays(7), other).on(DAY.plusDays(9))).contains("z");
        assertThat(COURSE.then(DAY.plusDays(7), COURSE)).isEqualTo(COURSE);
    }
}
