package ir.shahrvandsepari.desk;

import ir.shahrvandsepari.eligibility.Basis;
import ir.shahrvandsepari.eligibility.Decision;
import ir.shahrvandsepari.eligibility.Outcome;
import ir.shahrvandsepari.eligibility.Reason;
import ir.shahrvandsepari.eligibility.RuleFinding;
import ir.shahrvandsepari.journey.InquiryJourney;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Decisions in sentences that people read, for every desk. */
@Named
@ApplicationScoped
public class Decisions {

    private static final String ROOM = "eligibility";

    @Inject
    private Words words;

    @Inject
    private Show show;

    /** What stands against it. */
    public String sentence(Reason reason) {
        return about(reason, ".sentence");
    }

    /** What can be done about it. */
    public String remedy(Reason reason) {
        return about(reason, ".remedy");
    }

    private String about(Reason reason, String what) {
        Map<String, String> args = new HashMap<>(reason.args());
        args.replaceAll((name, value) -> show.digits(value));
        return words.named(ROOM, "reason." + reason.code() + what, args);
    }

    /** What the decision leads to, in one sentence. */
    public String outcome(Outcome outcome) {
        return words.say("decision." + outcome);
    }

    /** The class of the colour that stands beside the words. */
    public String tone(Outcome outcome) {
        return switch (outcome) {
            case FAST_TRACK -> "is-fine";
            case REVIEW_REQUIRED -> "is-info";
            case VISIT_REQUIRED -> "is-soon";
            case REFUSED -> "is-stopped";
        };
    }

    /** What filing now would lead to, in one sentence. */
    public String prospect(InquiryJourney.Preview preview) {
        Outcome outcome = preview.decision().outcome();
        boolean first = outcome == Outcome.FAST_TRACK && !preview.payable().isZero();
        return words.say("prospect." + outcome + (first ? ".afterPaying" : ""));
    }

    /** The document that stands in for a visit and its last day, in one sentence; empty when there is none. */
    public String basis(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> Boolean.TRUE.equals(finding.holds()) && finding.until() != null)
                .flatMap(finding -> basis(finding).stream())
                .findFirst()
                .orElse("");
    }

    private Optional<String> basis(RuleFinding finding) {
        return Optional.ofNullable(finding.basis())
                .map(document -> words.named(
                        "desk",
                        "decision.basis",
                        Map.of(
                                "kind", kind(document),
                                "number", document.number(),
                                "issuedOn", document.issuedOn(),
                                "until", finding.until())));
    }

    private String kind(Basis document) {
        return words.say("decision.basis." + document.kind());
    }

    /** What a rule asks. */
    public String rule(RuleFinding finding) {
        return words.from(ROOM, "rule." + finding.rule());
    }

    /** How a rule answered: met, not met, not asked. */
    public String answer(RuleFinding finding) {
        return words.say(finding.holds() == null ? "rule.notAsked" : finding.holds() ? "rule.met" : "rule.notMet");
    }

    public String shade(RuleFinding finding) {
        return finding.holds() == null ? "" : finding.holds() ? "is-fine" : "is-soon";
    }
}
