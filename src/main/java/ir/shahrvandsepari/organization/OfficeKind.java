package ir.shahrvandsepari.organization;

/** The kinds of bodies that may ask. */
public enum OfficeKind {
    NOTARY,
    BANK,
    ADMINISTRATION,
    GOVERNORATE
}
