package ir.shahrvandsepari.property;

/** What a property is used for. */
public enum Use {
    RESIDENTIAL,
    COMMERCIAL,
    OFFICE,
    INDUSTRIAL,
    GARDEN,
    VACANT,
    OTHER
}
