package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.insight.Outlier.Rule;
import ir.shahrvandsepari.parameter.Parameters;
import ir.shahrvandsepari.parameter.Parameters.Name;
import java.util.Optional;

/**
 * From where on something stands out; parameters, so two people can change them.
 *
 * @param enough with fewer cases nobody is compared: chance alone makes such shares
 * @param least fewer are told in no case
 * @param night percent
 * @param quick percent
 * @param pair percent
 * @param abovePeers points of percent above the others; the share must be twice theirs as well
 * @param visitMinutes from the draw to the visit
 */
public record Thresholds(
        long enough, long least, long night, long quick, long pair, long abovePeers, long visitMinutes) {

    static Thresholds of(Parameters parameters) {
        return new Thresholds(
                parameters.number(Name.OUTLIER_ENOUGH_CASES),
                parameters.number(Name.OUTLIER_LEAST_CASES),
                parameters.number(Name.OUTLIER_NIGHT_PERCENT),
                parameters.number(Name.OUTLIER_QUICK_PERCENT),
                parameters.number(Name.OUTLIER_PAIR_PERCENT),
                parameters.number(Name.OUTLIER_ABOVE_PEERS_POINTS),
                parameters.number(Name.OUTLIER_FAST_VISIT_MINUTES));
    }

    /** The share, in percent, from which that rule tells; 0 for one that only compares. */
    public long share(Rule rule) {
        return switch (rule) {
            case AT_NIGHT -> night;
            case QUICK, FAST_VISIT -> quick;
            case PAIR, APPROVES -> pair;
            case REFUSES, DEPARTS, CLEARS -> 0;
        };
    }

    /** Whether such a share is told of somebody by itself. */
    boolean often(Rule rule, long cases, long of) {
        return cases >= least && percent(cases, of) >= share(rule);
    }

    /**
     * What share the others of the district have, if somebody stands out above them.
     *
     * @param allCases of everybody, the official's own included
     */
    Optional<Long> peersBelow(Rule rule, long cases, long of, long allCases, long allOf) {
        if (of < enough || allOf - of < enough) {
            return Optional.empty();
        }
        long own = percent(cases, of);
        long peers = percent(allCases - cases, allOf - of);
        return own >= 2 * peers && own >= peers + abovePeers && own >= share(rule)
                ? Optional.of(peers)
                : Optional.empty();
    }

    static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
