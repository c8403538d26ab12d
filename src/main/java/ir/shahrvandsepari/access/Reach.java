package ir.shahrvandsepari.access;

/** How far a role reaches. */
public enum Reach {
    /** What the caller's own office filed or is addressed by. */
    OWN_OFFICE,
    /** What lies in a district in which the caller holds the role today. */
    OWN_DISTRICT,
    /** Cases of such a district that the caller was drawn to visit. */
    OWN_VISITS,
    /** Everything. */
    CITY
}
