package ir.shahrvandsepari.api;

import ir.shahrvandsepari.api.problem.Sentence;
import ir.shahrvandsepari.casework.LibraryReason;
import ir.shahrvandsepari.eligibility.Basis;
import ir.shahrvandsepari.eligibility.Decision;
import ir.shahrvandsepari.eligibility.Outcome;
import ir.shahrvandsepari.eligibility.Reason;
import ir.shahrvandsepari.eligibility.RuleFinding;
import ir.shahrvandsepari.kernel.PersianText;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A decision as partners read it: its rules for machines, its reasons as sentences with what to do about each. */
final class DecisionJson {
    private DecisionJson() {}

    static JsonObjectBuilder of(Decision decision, Locale locale) {
        return of(decision, List.of(), locale);
    }

    /** @param people why people of the district refused what the rules left to them */
    static JsonObjectBuilder of(Decision decision, List<LibraryReason> people, Locale locale) {
        JsonArrayBuilder rules = Json.createArrayBuilder();
        decision.findings().forEach(finding -> rules.add(rule(finding)));
        JsonArrayBuilder reasons = Json.createArrayBuilder();
        people.forEach(reason -> reasons.add(refusal(reason, locale)));
        decision.reasons().forEach(reason -> reasons.add(reason(reason, locale)));
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("outcome", decision.outcome().name());
        return Dated.day(json, "decidedOn", decision.decidedOn())
                .add("rules", rules)
                .add("reasons", reasons);
    }

    private static JsonObjectBuilder refusal(LibraryReason reason, Locale locale) {
        return Json.createObjectBuilder()
                .add("code", reason.code().value())
                .add("leadsTo", Outcome.REFUSED.name())
                .add("sentence", reason.in(locale).sentence())
                .add("remedy", reason.in(locale).remedy());
    }

    private static JsonObjectBuilder rule(RuleFinding finding) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("rule", finding.rule()).add("version", finding.version());
        if (finding.holds() == null) {
            json.addNull("holds");
        } else {
            json.add("holds", finding.holds());
        }
        if (finding.basis() != null) {
            json.add("basis", basis(finding.basis()));
        }
        return finding.until() == null ? json : Dated.day(json, "until", finding.until());
    }

    private static JsonObjectBuilder basis(Basis basis) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("kind", basis.kind().name()).add("number", basis.number());
        return Dated.day(json, "issuedOn", basis.issuedOn());
    }

    private static JsonObjectBuilder reason(Reason reason, Locale locale) {
        Map<String, String> named = new LinkedHashMap<>();
        reason.args().forEach((name, value) -> named.put(name, PersianText.digitsFor(locale, value)));
        String key = "reason." + reason.code();
        return Json.createObjectBuilder()
                .add("code", reason.code().name())
                .add("leadsTo", reason.leadsTo().name())
                .add("sentence", Sentence.of("eligibility", key + ".sentence", named, locale))
                .add("remedy", Sentence.of("eligibility", key + ".remedy", named, locale));
    }
}
