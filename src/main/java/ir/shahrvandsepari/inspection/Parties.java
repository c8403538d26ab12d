package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.PersonId;
import java.util.Set;

/**
 * Who has a stake in a case: an inspector who is one of them, or tied to one of them, does not go.
 *
 * @param people owners, applicant, buyer
 * @param office key of the office that asks
 */
public record Parties(Set<PersonId> people, long office) {
    public Parties {
        people = Set.copyOf(people);
    }
}
