package ir.shahrvandsepari.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LateClockTest {
    private static final Instant START = Instant.parse("2026-11-29T08:00:00Z");

    private Instant machine = START;
    private final LateClock clock = new LateClock(() -> machine, Duration.ofDays(30));

    @Test
    void itIsBehindAndGoesOnAsFastAsTheMachine() {
        machine = START.plusSeconds(7);
        assertThat(clock.instant()).isEqualTo(START.minus(Duration.ofDays(30)).plusSeconds(7));
    }

    @Test
    void itIsPutForwardAndShowsTheMachinesTimeInTheEnd() {
        clock.advanceTo(START.minus(Duration.ofDays(12)));
        assertThat(clock.instant()).isEqualTo(START.minus(Duration.ofDays(12)));
        clock.catchUp();
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void itNeverGoesBack() {
        clock.advanceTo(START.minus(Duration.ofDays(12)));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advanceTo(START.minus(Duration.ofDays(13))));
        assertThat(clock.instant()).isEqualTo(START.minus(Duration.ofDays(12)));
    }

    @Test
    void itIsNeverAheadOfTheMachine() {
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advanceTo(START.plusMillis(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new LateClock(() -> machine, Duration.ofDays(-1)));
    }
}
