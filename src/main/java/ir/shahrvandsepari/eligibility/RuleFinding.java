package ir.shahrvandsepari.eligibility;

import java.time.LocalDate;

/**
 * What one rule found.
 *
 * @param rule its name, {@code recent-inspected-answer}
 * @param version of the rule, raised whenever it begins to decide otherwise
 * @param holds whether it is met; null if it could not be asked, for example about an applicant who is not known yet
 * @param basis the document that it rests on; null if none
 * @param until last day on which it holds for that reason; null if it has none
 * @param cleared who let the case pass though it is not met; null if nobody did
 */
public record RuleFinding(String rule, String version, Boolean holds, Basis basis, LocalDate until, Clearance cleared) {
    public RuleFinding(String rule, String version, Boolean holds, Basis basis, LocalDate until) {
        this(rule, version, holds, basis, until, null);
    }

    RuleFinding clearedBy(Clearance clearance) {
        return new RuleFinding(rule, version, holds, basis, until, clearance);
    }
}
