package ir.shahrvandsepari.eligibility;

import java.time.LocalDate;
import java.util.List;

/** Decisions for the tests of other rooms: only this room makes them. */
public final class Decisions {

    private Decisions() {}

    public static Eligible eligible(LocalDate day, RuleFinding... findings) {
        Decision.Ground ground = new Decision.Ground(List.of(findings), List.of(), day, "p1");
        return (Eligible) Rules.decision(Outcome.FAST_TRACK, ground);
    }
}
