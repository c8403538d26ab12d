package ir.shahrvandsepari.inspection;

import java.time.LocalDate;

/**
 * A reported visit as a fact for the rules.
 *
 * @param visitedOn the day in Tehran on which the inspector was there
 */
public record SiteFinding(VisitNumber visit, VisitResult result, LocalDate visitedOn) {}
