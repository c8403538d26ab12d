package ir.shahrvandsepari.eligibility;

import java.time.LocalDate;

/**
 * Two people of the district looked at a reason and let the case pass it.
 *
 * @param code the reason
 * @param evidence what the reason rested on when they looked; a clearance says nothing about anything that came later
 * @param departure whether they departed from the rules on a legal ground; only that passes a reason graver than a review
 * @param by login of who looked
 * @param approvedBy login of the second person
 * @param on the day of the approval
 */
public record Clearance(
        Reason.Code code, Evidence evidence, boolean departure, String by, String approvedBy, LocalDate on) {

    boolean passes(Reason reason, Facts facts) {
        return code == reason.code()
                && (departure || reason.leadsTo() == Outcome.REVIEW_REQUIRED)
                && evidence.equals(Evidence.of(code, facts));
    }
}
