package ir.shahrvandsepari.inspection;

/**
 * A lot that was drawn.
 *
 * @param perMille the share in force then
 * @param chosen whether somebody goes and looks
 */
public record KeptLot(Lot lot, DrawSeed seed, int perMille, boolean chosen) {}
