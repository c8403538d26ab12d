package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.insight.DeskFilter.Deed;
import java.util.Optional;

/**
 * Something that a manager may want to look at. It says nothing about anybody: there may be good reasons.
 *
 * @param officer login of the official
 * @param name of the official
 * @param district where
 * @param office whose cases it is about, for a pair
 * @param cases steps that the rule found
 * @param of all steps of the official in the same days
 * @param percent what share that is
 * @param peersPercent what share it is with the other officials of the district, where the rule compares
 */
public record Outlier(
        Rule rule,
        String officer,
        String name,
        int district,
        Optional<Office> office,
        long cases,
        long of,
        long percent,
        Optional<Long> peersPercent) {

    /** An office by its number and its name. */
    public record Office(long id, String name) {}

    /** Each rule can be said in one sentence; the numbers stand in {@link Outliers}. */
    public enum Rule {
        /** One official has far more cases of one office than the others have. */
        PAIR(null),
        /** An official refuses far more often than the others. */
        REFUSES(Deed.REFUSED),
        /** An official often decides at night. */
        AT_NIGHT(Deed.AT_NIGHT),
        /** An official often decides within minutes. */
        QUICK(Deed.QUICK);

        private final Deed deed;

        Rule(Deed deed) {
            this.deed = deed;
        }

        /** What the steps that it found have in common; empty for all steps. */
        public Optional<Deed> deed() {
            return Optional.ofNullable(deed);
        }
    }
}
