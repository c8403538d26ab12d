package ir.shahrvandsepari.eligibility;

import ir.shahrvandsepari.eligibility.Reason.Code;
import ir.shahrvandsepari.inspection.SiteFinding;
import ir.shahrvandsepari.inspection.VisitResult;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.parameter.Parameters;
import ir.shahrvandsepari.parameter.Parameters.Name;
import ir.shahrvandsepari.property.PriorDocument;
import ir.shahrvandsepari.property.PriorDocument.Kind;
import ir.shahrvandsepari.property.PriorDocument.Result;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Whether an earlier inspection can stand in for a visit: two months after an inspected answer, six after a completion. */
final class WindowRules {
    private static final RuleName ANSWER = RuleName.RECENT_INSPECTED_ANSWER;
    private static final RuleName COMPLETION = RuleName.RECENT_COMPLETION;

    private final Facts facts;
    private final Parameters parameters;

    WindowRules(Facts facts, Parameters parameters) {
        this.facts = facts;
        this.parameters = parameters;
    }

    /** Any qualifying document serves, not only the latest; a visit is needed if none does. */
    Verdict basisIsRecent() {
        if (facts.file().isEmpty()) {
            return Verdict.notAsked(ANSWER);
        }
        if (visit().isPresent()) {
            return visited(visit().get());
        }
        Optional<PriorDocument> basis = basis();
        if (basis.isPresent()) {
            PriorDocument document = basis.get();
            RuleName rule = document.kind() == Kind.COMPLETION ? COMPLETION : ANSWER;
            return Verdict.met(rule, Basis.of(document), windowEnd(document));
        }
        Optional<PriorDocument> closest =
                facts.documents().stream().filter(this::canServe).max(Comparator.comparing(this::windowEnd));
        return closest.map(document -> Verdict.notMet(
                        document.kind() == Kind.COMPLETION ? COMPLETION : ANSWER,
                        Basis.of(document),
                        windowEnd(document),
                        expired(Map.of("until", windowEnd(document).toString()))))
                .orElseGet(() -> Verdict.notMet(ANSWER, expired(Map.of())));
    }

    /** Whoever went and looked knows better than any paper; what was found wrong is for a person to weigh. */
    private Verdict visited(SiteFinding visit) {
        return visit.result() == VisitResult.CLEAR
                ? Verdict.met(RuleName.RECENT_INSPECTION, Basis.of(visit), windowEnd(visit))
                : Verdict.notMet(
                        RuleName.RECENT_INSPECTION,
                        Basis.of(visit),
                        null,
                        Reason.of(Code.VISIT_NEGATIVE, Outcome.REVIEW_REQUIRED));
    }

    private static Reason expired(Map<String, String> args) {
        return new Reason(Code.WINDOW_EXPIRED, Outcome.VISIT_REQUIRED, args);
    }

    /** A later inspection that found something wrong takes the earlier one's word away. */
    Verdict nothingWorseSince() {
        RuleName rule = RuleName.NOTHING_WORSE_SINCE;
        Optional<LocalDate> since = visit().map(SiteFinding::visitedOn).or(() -> basis().map(PriorDocument::issuedOn));
        if (since.isEmpty()) {
            return Verdict.notAsked(rule);
        }
        return facts.documents().stream()
                .filter(PriorDocument::inspected)
                .filter(document -> document.result() == Result.NEGATIVE)
                .filter(document -> document.issuedOn().isAfter(since.get()))
                .findFirst()
                .map(worse -> Verdict.notMet(
                        rule, Basis.of(worse), null, Reason.of(Code.WORSE_SINCE_BASIS, Outcome.VISIT_REQUIRED)))
                .orElseGet(() -> Verdict.met(rule));
    }

    Verdict ownerDeclaresNoChange() {
        RuleName rule = RuleName.OWNER_DECLARES_NO_CHANGE;
        if (visit().isPresent()) {
            return Verdict.notAsked(rule); // whatever the owner says, somebody has looked
        }
        return facts.asking()
                .map(who -> Verdict.of(
                        rule, who.nothingChanged(), Reason.of(Code.CHANGED_SINCE_BASIS, Outcome.VISIT_REQUIRED)))
                .orElseGet(() -> Verdict.notAsked(rule));
    }

    /** The visit of this case, as long as an inspected answer of that day would still serve. */
    private Optional<SiteFinding> visit() {
        return facts.visit().filter(found -> !facts.today().isAfter(windowEnd(found)));
    }

    private LocalDate windowEnd(SiteFinding found) {
        return after(found.visitedOn(), Name.WINDOW_AFTER_ANSWER_MONTHS);
    }

    /** The latest document whose window is open. One issued since the first filing of a case filed again serves as well. */
    private Optional<PriorDocument> basis() {
        return facts.documents().stream()
                .filter(this::canServe)
                .filter(document -> !document.issuedOn().isAfter(facts.today()))
                .filter(document -> !facts.windowDay().isAfter(windowEnd(document)))
                .max(Comparator.comparing(PriorDocument::issuedOn));
    }

    /** An answer serves only the very property it was given for and only if somebody went there: no chain of answers. */
    private boolean canServe(PriorDocument document) {
        boolean fits =
                switch (document.kind()) {
                    case INQUIRY_ANSWER ->
                        document.inspected() && document.code().equals(facts.code());
                    case COMPLETION -> true;
                    case NO_VIOLATION -> false;
                };
        return fits && document.result() == Result.CLEAR;
    }

    /** Start plus whole Jalali months, clipped to the month's end; the day itself still counts. */
    private LocalDate windowEnd(PriorDocument document) {
        Name window = document.kind() == Kind.COMPLETION
                ? Name.WINDOW_AFTER_COMPLETION_MONTHS
                : Name.WINDOW_AFTER_ANSWER_MONTHS;
        return after(document.issuedOn(), window);
    }

    private LocalDate after(LocalDate day, Name window) {
        return JalaliDate.of(day).plusMonths(parameters.months(window)).toLocalDate();
    }
}
