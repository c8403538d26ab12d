package ir.shahrvandsepari.property;

import ir.shahrvandsepari.parameter.Parameters;
import ir.shahrvandsepari.parameter.Parameters.Name;
import java.util.List;

/**
 * What a district's part of the city's book lacks.
 *
 * @param properties on file
 * @param ownedCodes codes for which an owner is on file
 * @param withoutOwner properties without an owner
 * @param withoutProperty codes with an owner whose property is not on file, for want of its code or with a wrong one
 * @param withoutValue properties whose block has no zonal value for their use
 * @param withoutDocument properties without any prior document, their building's included
 */
public record Readiness(
        int properties, int ownedCodes, int withoutOwner, int withoutProperty, int withoutValue, int withoutDocument) {
    private static final int PERCENT = 100;

    /**
     * One line of the list.
     *
     * @param lacking how many
     * @param of how many there are
     * @param allowed percent that may be lacking
     */
    public record Item(Name limit, int lacking, int of, int allowed) {
        public boolean isMet() {
            return of > 0 && (long) lacking * PERCENT <= (long) allowed * of;
        }

        /** Rounded up, so that what is above the limit never looks like it. */
        public int percent() {
            return of == 0 ? PERCENT : Math.toIntExact(((long) lacking * PERCENT + of - 1) / of);
        }
    }

    public List<Item> items(Parameters limits) {
        return List.of(
                item(Name.READY_WITHOUT_OWNER_PERCENT, withoutOwner, properties, limits),
                item(Name.READY_WITHOUT_CODE_PERCENT, withoutProperty, ownedCodes, limits),
                item(Name.READY_WITHOUT_VALUE_PERCENT, withoutValue, properties, limits),
                item(Name.READY_WITHOUT_DOCUMENT_PERCENT, withoutDocument, properties, limits));
    }

    /** Whether the service may go live: an empty book never is ready. */
    public boolean isReady(Parameters limits) {
        return items(limits).stream().allMatch(Item::isMet);
    }

    private static Item item(Name limit, int lacking, int of, Parameters limits) {
        return new Item(limit, lacking, of, limits.number(limit));
    }
}
