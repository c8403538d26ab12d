package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;

/**
 * What a proposed line would have made of the bills of the last thirty days, had it governed the running year.
 *
 * @param bills those that were issued and not replaced
 * @param changed those of them that would have asked for another sum
 * @param before what the changed ones asked for
 * @param after what they would have asked for
 */
public record TariffTrial(int bills, int changed, Rial before, Rial after) {}
