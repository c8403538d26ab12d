package ir.shahrvandsepari.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one rule says: its finding, and a reason where it is not met and that matters for the purpose. */
record Verdict(RuleFinding finding, Optional<Reason> reason) {
    private static final String FIRST = "1";

    static Verdict met(RuleName rule) {
        return new Verdict(new RuleFinding(rule.key(), FIRST, true, null, null), Optional.empty());
    }

    static Verdict met(RuleName rule, Basis basis, LocalDate until) {
        return new Verdict(new RuleFinding(rule.key(), FIRST, true, basis, until), Optional.empty());
    }

    /** Not met, but it stands against nothing: a remark. */
    static Verdict remarked(RuleName rule) {
        return new Verdict(new RuleFinding(rule.key(), FIRST, false, null, null), Optional.empty());
    }

    static Verdict notMet(RuleName rule, Reason reason) {
        return new Verdict(new RuleFinding(rule.key(), FIRST, false, null, null), Optional.of(reason));
    }

    static Verdict notMet(RuleName rule, Basis basis, LocalDate until, Reason reason) {
        return new Verdict(new RuleFinding(rule.key(), FIRST, false, basis, until), Optional.of(reason));
    }

    /** The rule is about somebody or something that is not known yet. */
    static Verdict notAsked(RuleName rule) {
        return new Verdict(new RuleFinding(rule.key(), FIRST, null, null, null), Optional.empty());
    }

    static Verdict of(RuleName rule, boolean holds, Reason reason) {
        return holds ? met(rule) : notMet(rule, reason);
    }

    /** The same, without its reason where people let the case pass it; the finding then says who. */
    Verdict examined(Facts facts) {
        return reason.flatMap(found -> facts.examined().passing(found, facts))
                .map(clearance -> new Verdict(finding.clearedBy(clearance), Optional.empty()))
                .orElse(this);
    }

    static List<Reason> reasons(List<Verdict> verdicts) {
        return verdicts.stream().flatMap(verdict -> verdict.reason().stream()).toList();
    }
}
