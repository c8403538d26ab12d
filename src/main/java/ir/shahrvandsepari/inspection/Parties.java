package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.PersonId;
import java.util.HashSet;
import java.util.Set;

/**
 * Who has a stake in the cases of a visit: an inspector who is one of them, or tied to one of them, does not go.
 *
 * @param people owners, applicants, buyers
 * @param offices keys of the offices that ask
 */
public record Parties(Set<PersonId> people, Set<Long> offices) {
    public Parties {
        people = Set.copyOf(people);
        offices = Set.copyOf(offices);
    }

    /** Of the case of one office. */
    public Parties(Set<PersonId> people, long office) {
        this(people, Set.of(office));
    }

    /** These and those. */
    public Parties and(Parties others) {
        Set<PersonId> everybody = new HashSet<>(people);
        everybody.addAll(others.people);
        Set<Long> all = new HashSet<>(offices);
        all.addAll(others.offices);
        return new Parties(everybody, all);
    }
}
