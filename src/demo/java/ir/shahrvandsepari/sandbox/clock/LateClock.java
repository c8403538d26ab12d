package ir.shahrvandsepari.sandbox.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The machine's time, or behind it by what has not been lived yet. It goes forward only and never ahead of the machine. */
final class LateClock implements InstantSource {
    private final InstantSource machine;
    private Duration behind;

    /** @param behind how far it is behind at first; not negative */
    LateClock(InstantSource machine, Duration behind) {
        if (behind.isNegative()) {
            throw new IllegalArgumentException("a clock that is ahead: " + behind.negated());
        }
        this.machine = machine;
        this.behind = behind;
    }

    /** @throws IllegalArgumentException if that moment is over, or has not come yet for the machine either */
    synchronized void advanceTo(Instant moment) {
        Duration left = Duration.between(moment, machine.instant());
        if (left.isNegative() || left.compareTo(behind) > 0) {
            throw new IllegalArgumentException("the clock shows " + instant() + ", the machine " + machine.instant()
                    + "; it cannot be put to " + moment);
        }
        behind = left;
    }

    /** From now on it shows the machine's time. */
    synchronized void catchUp() {
        behind = Duration.ZERO;
    }

    @Override
    public synchronized Instant instant() {
        return machine.instant().minus(behind);
    }
}
