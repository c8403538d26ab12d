package ir.shahrvandsepari.property;

/** How far the service has come in a district, for one purpose. */
public enum Stage {
    /** Not begun. */
    PLANNED,
    /** Open for the pilot offices alone. */
    PILOT,
    /** Open. */
    LIVE,
    /** Stopped; what is open goes on. */
    PAUSED
}
