package ir.shahrvandsepari.eligibility;

import java.time.LocalDate;
import java.util.List;

/** What was decided, with everything that explains it. Only this room makes one. */
public sealed interface Decision permits Eligible, NeedsReview, NeedsVisit, Refused {
    Ground ground();

    Outcome outcome();

    /** All rules of the purpose, in their order. */
    default List<RuleFinding> findings() {
        return ground().findings();
    }

    /** Every reason, the gravest first; none for an eligible case. */
    default List<Reason> reasons() {
        return ground().reasons();
    }

    default LocalDate decidedOn() {
        return ground().decidedOn();
    }

    default String parametersVersion() {
        return ground().parametersVersion();
    }

    /** What a decision stands on. */
    record Ground(List<RuleFinding> findings, List<Reason> reasons, LocalDate decidedOn, String parametersVersion) {
        public Ground {
            findings = List.copyOf(findings);
            reasons = List.copyOf(reasons);
        }
    }
}
