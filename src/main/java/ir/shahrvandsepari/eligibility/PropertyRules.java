package ir.shahrvandsepari.eligibility;

import ir.shahrvandsepari.eligibility.Reason.Code;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.parameter.Parameters;
import ir.shahrvandsepari.parameter.Parameters.Name;
import ir.shahrvandsepari.property.Hold;
import ir.shahrvandsepari.property.PersonHold;
import ir.shahrvandsepari.property.PriorDocument;
import ir.shahrvandsepari.property.PriorDocument.Kind;
import ir.shahrvandsepari.property.PriorDocument.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What the books say about the property itself. Where a hold does not block a purpose it is printed as a remark. */
final class PropertyRules {
    private final Facts facts;
    private final Parameters parameters;

    PropertyRules(Facts facts, Parameters parameters) {
        this.facts = facts;
        this.parameters = parameters;
    }

    Verdict propertyIsKnown() {
        return Verdict.of(
                RuleName.PROPERTY_IS_KNOWN,
                facts.file().isPresent(),
                Reason.of(Code.PROPERTY_NOT_FOUND, Outcome.REVIEW_REQUIRED));
    }

    Verdict noJudicialFreeze() {
        boolean frozen = facts.binding(Hold.Kind.JUDICIAL_FREEZE).findAny().isPresent()
                || facts.isForbidden(PersonHold.Kind.FORBIDDEN_TO_DEAL);
        return unlessAdministration(
                RuleName.NO_JUDICIAL_FREEZE, !frozen, Reason.of(Code.JUDICIAL_HOLD, Outcome.REFUSED));
    }

    Verdict noOpenArticle100() {
        return unlessAdministration(
                RuleName.NO_OPEN_ARTICLE_100,
                facts.binding(Hold.Kind.ART100_OPEN).findAny().isEmpty(),
                Reason.of(Code.ART100_OPEN, Outcome.REFUSED));
    }

    Verdict noUnpaidFine() {
        return unlessAdministration(
                RuleName.NO_UNPAID_FINE,
                facts.binding(Hold.Kind.ART100_FINE).findAny().isEmpty(),
                Reason.of(Code.ART100_FINE_UNPAID, Outcome.REFUSED));
    }

    Verdict noPlanConflict() {
        return unlessAdministration(
                RuleName.NO_PLAN_CONFLICT,
                facts.binding(Hold.Kind.PLAN).findAny().isEmpty(),
                Reason.of(Code.PLAN_CONFLICT, Outcome.REVIEW_REQUIRED));
    }

    private Verdict unlessAdministration(RuleName rule, boolean holds, Reason reason) {
        if (holds) {
            // nothing can be said of a property that no register knows
            return facts.file().isPresent() ? Verdict.met(rule) : Verdict.notAsked(rule);
        }
        return facts.purpose() == Purpose.ADMINISTRATION ? Verdict.remarked(rule) : Verdict.notMet(rule, reason);
    }

    /** Article 100 note 8: no transfer without completion or no-violation, but for land and for what is older than the plan. */
    Verdict buildingHasItsPaper() {
        RuleName rule = RuleName.BUILDING_HAS_ITS_PAPER;
        Optional<PriorDocument> paper = buildingPaper(facts);
        if (paper.isPresent()) {
            return Verdict.met(rule, Basis.of(paper.get()), null);
        }
        if (facts.file().isEmpty()) {
            return Verdict.notAsked(rule);
        }
        boolean needsNone = facts.file()
                .filter(file -> !file.hasBuilding()
                        || file.property().builtYear().orElse(Integer.MAX_VALUE)
                                < parameters.number(Name.COMPREHENSIVE_PLAN_YEAR))
                .isPresent();
        if (needsNone) {
            return Verdict.met(rule);
        }
        return facts.purpose() == Purpose.TRANSFER
                ? Verdict.notMet(rule, Reason.of(Code.NO_COMPLETION, Outcome.REVIEW_REQUIRED))
                : Verdict.remarked(rule);
    }

    static Optional<PriorDocument> buildingPaper(Facts facts) {
        return facts.documents().stream()
                .filter(document -> document.kind() == Kind.COMPLETION || document.kind() == Kind.NO_VIOLATION)
                .filter(document -> document.result() == Result.CLEAR)
                .findFirst();
    }

    /** A missing account is not "no debt". */
    Verdict levyAccountExists() {
        return Verdict.of(
                RuleName.LEVY_ACCOUNT_EXISTS,
                facts.levyAccountExists(),
                Reason.of(Code.NO_LEVY_ACCOUNT, Outcome.REVIEW_REQUIRED));
    }

    Verdict dataIsFresh() {
        boolean fresh =
                isFresh(facts.freshness().holds()) && isFresh(facts.freshness().owners());
        return Verdict.of(RuleName.DATA_IS_FRESH, fresh, Reason.of(Code.DATA_STALE, Outcome.REVIEW_REQUIRED));
    }

    private boolean isFresh(Optional<Instant> loaded) {
        return loaded.map(Tehran::dayOf)
                .map((LocalDate day) -> parameters.workingDays().between(day, facts.today())
                        <= parameters.days(Name.DATA_FRESH_WORKING_DAYS))
                .orElse(false);
    }
}
