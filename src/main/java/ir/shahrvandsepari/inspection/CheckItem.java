package ir.shahrvandsepari.inspection;

/** What an inspector looks at, in the order of the walk. */
public enum CheckItem {
    /** the place is the one of the record: plate, address, neighbours */
    PLACE_MATCHES,
    /** the boundaries are those of the deed */
    BOUNDARIES_MATCH,
    /** the setback that the plan asks for is kept */
    SETBACK_KEPT,
    /** it is used as the record says */
    USE_MATCHES,
    /** as many storeys as the permit or completion says */
    STOREYS_MATCH,
    /** nothing was built or taken down since the last document */
    NOTHING_BUILT_SINCE,
    /** no work is going on */
    NO_WORK_GOING_ON;

    /** What was found. */
    public enum Answer {
        YES,
        NO,
        /** could not be seen, or does not apply */
        UNSEEN
    }
}
