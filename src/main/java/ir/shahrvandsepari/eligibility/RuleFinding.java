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
 */
public record RuleFinding(String rule, String version, Boolean holds, Basis basis, LocalDate until) {}
