package ir.shahrvandsepari.certificate;

/**
 * The mark "used" as it is being set.
 *
 * @param by login of who sets it
 */
public record UsedMark(Deed deed, String by) {}
