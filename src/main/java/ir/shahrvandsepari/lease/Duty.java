package ir.shahrvandsepari.lease;

import java.time.Duration;

/** What recurs and is done by one server at a time. The names are those of the table. */
public enum Duty {
    /** Ends the bills whose days are over. */
    ENDING_BILLS(Duration.ofMinutes(10)),
    /** Tells people of cases whose deadline is near or past. */
    ESCALATION(Duration.ofMinutes(3));

    private final Duration longest;

    Duty(Duration longest) {
        this.longest = longest;
    }

    /** After so long another server takes over from one that fell silent: longer than two rounds of the timer. */
    Duration longest() {
        return longest;
    }
}
