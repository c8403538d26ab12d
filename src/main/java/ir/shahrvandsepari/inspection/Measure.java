package ir.shahrvandsepari.inspection;

/** What is measured at the site. */
public enum Measure {
    /** square metres */
    LAND_AREA,
    /** metres from the edge of the street */
    SETBACK,
    /** square metres, all storeys together */
    BUILDING_AREA,
    /** above and below ground */
    STOREYS
}
