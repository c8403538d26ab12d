package ir.shahrvandsepari.property;

import java.util.List;

/**
 * Everything on file that a decision about one property may need.
 *
 * @param owners of exactly this code
 * @param documents of this code and of those it lies in, newest first, each with its own code: a building's completion
 *     serves its apartments, never the reverse
 * @param holds on this code, on those it lies in, and on those within it, each with its own code
 */
public record PropertyFile(Property property, List<Owner> owners, List<PriorDocument> documents, List<Hold> holds) {
    public PropertyFile {
        owners = List.copyOf(owners);
        documents = List.copyOf(documents);
        holds = List.copyOf(holds);
    }

    public boolean hasBuilding() {
        return property.hasBuilding();
    }
}
