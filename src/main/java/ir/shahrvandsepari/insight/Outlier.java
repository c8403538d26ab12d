package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.insight.DeskFilter.Deed;
import java.util.Optional;

/**
 * Something that a manager may want to look at. It says nothing about anybody: there may be good reasons.
 *
 * @param officer whom it is about
 * @param district where
 * @param office whose cases it is about, for a pair
 * @param second who approved, for a pair of officials
 * @param cases deeds that the rule found
 * @param of all such deeds of the official in the same days
 * @param percent what share that is
 * @param peersPercent what share it is with the other officials of the district, where the rule compares
 * @param from the thresholds that it was found by
 */
public record Outlier(
        Rule rule,
        Officer officer,
        int district,
        Optional<Office> office,
        Optional<Officer> second,
        long cases,
        long of,
        long percent,
        Optional<Long> peersPercent,
        Thresholds from) {

    /** An official by login and name. */
    public record Officer(String login, String name) {}

    /** An office by its number and its name. */
    public record Office(long id, String name) {}

    /** Each rule can be said in one sentence; from where on it tells are {@link Thresholds}. */
    public enum Rule {
        /** One official has far more cases of one office than the others have. */
        PAIR(null),
        /** An official refuses far more often than the others. */
        REFUSES(Deed.REFUSED),
        /** An official often decides at night. */
        AT_NIGHT(Deed.AT_NIGHT),
        /** An official often decides within minutes. */
        QUICK(Deed.QUICK),
        /** An official proposes to depart from the rules far more often than the others. */
        DEPARTS(Deed.DEPARTED),
        /** An official proposes to pass reasons far more often than the others. */
        CLEARS(Deed.CLEARED),
        /** One second person approves far more of an official's proposals than of the others'. */
        APPROVES(null),
        /** An inspector often reports sooner after the draw than anybody gets there. */
        FAST_VISIT(Deed.FAST_VISIT);

        private final Deed deed;

        Rule(Deed deed) {
            this.deed = deed;
        }

        /** What the deeds that it found have in common; empty for all of them. */
        public Optional<Deed> deed() {
            return Optional.ofNullable(deed);
        }
    }
}
