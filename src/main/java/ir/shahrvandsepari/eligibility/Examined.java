package ir.shahrvandsepari.eligibility;

import java.util.List;
import java.util.Optional;

/**
 * What people have said about a case since it was filed.
 *
 * @param clearances reasons that two people of the district let it pass
 * @param objections how many owners object
 */
public record Examined(List<Clearance> clearances, int objections) {
    /** Nobody has looked yet. */
    public static final Examined BY_NOBODY = new Examined(List.of(), 0);

    public Examined {
        clearances = List.copyOf(clearances);
    }

    /** The latest clearance that lets the case pass this reason. */
    Optional<Clearance> passing(Reason reason, Facts facts) {
        return clearances.stream()
                .filter(clearance -> clearance.passes(reason, facts))
                .reduce((earlier, later) -> later);
    }
}
