package ir.shahrvandsepari.eligibility;

import ir.shahrvandsepari.eligibility.Decision.Ground;
import ir.shahrvandsepari.parameter.Parameters;
import java.util.Comparator;
import java.util.List;

/** All rules are always asked and all reasons kept; the gravest reason decides. */
public final class Rules {
    private Rules() {}

    public static Decision decide(Facts facts, Parameters parameters) {
        List<Verdict> verdicts = verdicts(facts, parameters).stream()
                .map(verdict -> verdict.examined(facts))
                .toList();
        List<Reason> reasons = Verdict.reasons(verdicts).stream()
                .sorted(Comparator.comparing(Reason::leadsTo).reversed())
                .toList();
        Outcome outcome =
                reasons.isEmpty() ? Outcome.FAST_TRACK : reasons.get(0).leadsTo();
        Ground ground = new Ground(
                verdicts.stream().map(Verdict::finding).toList(), reasons, facts.today(), parameters.version());
        return decision(outcome, ground);
    }

    private static List<Verdict> verdicts(Facts facts, Parameters parameters) {
        PropertyRules property = new PropertyRules(facts, parameters);
        WindowRules window = new WindowRules(facts, parameters);
        ApplicantRules applicant = new ApplicantRules(facts);
        return List.of(
                property.propertyIsKnown(),
                window.basisIsRecent(),
                window.nothingWorseSince(),
                window.ownerDeclaresNoChange(),
                applicant.applicantIsOwner(),
                applicant.attorneyHasPower(),
                applicant.heirOrGuardian(),
                applicant.shareIsHeld(),
                applicant.shareIsNotCommitted(),
                property.noJudicialFreeze(),
                applicant.notBlacklisted(),
                property.noOpenArticle100(),
                property.noUnpaidFine(),
                property.noPlanConflict(),
                property.buildingHasItsPaper(),
                property.levyAccountExists(),
                property.dataIsFresh(),
                applicant.ownersDoNotObject());
    }

    static Decision decision(Outcome outcome, Ground ground) {
        return switch (outcome) {
            case FAST_TRACK -> new Eligible(ground);
            case REVIEW_REQUIRED -> new NeedsReview(ground);
            case VISIT_REQUIRED -> new NeedsVisit(ground);
            case REFUSED -> new Refused(ground);
        };
    }
}
