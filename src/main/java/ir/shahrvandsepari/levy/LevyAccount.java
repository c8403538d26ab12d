package ir.shahrvandsepari.levy;

/**
 * How far a levy is known for a property: for every year up to and including this one it is clear what is owed.
 *
 * @param upToYear Jalali year
 */
public record LevyAccount(Levy levy, int upToYear) {}
