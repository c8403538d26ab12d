package ir.shahrvandsepari.approval;

/**
 * What a proposal would have changed, as the proposer saw it.
 *
 * @param compared past cases that were decided again, both ways
 * @param changed those of them that come out differently
 */
public record Weighed(int compared, int changed) {}
