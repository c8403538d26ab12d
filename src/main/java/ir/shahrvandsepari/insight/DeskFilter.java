package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.eligibility.Outcome;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which cases the list of a district's desk shows; what is empty filters nothing.
 *
 * @param districts those of the official who asks, never none
 * @param dueOn days by which an open case wants its answer
 * @param filedOn days of filing
 * @param firstOutcome what the first look at the case led to
 * @param hand in whose hand an open case is
 * @param words what somebody typed, as in {@link CaseFilter#words()}
 */
public record DeskFilter(
        Set<Integer> districts,
        Set<InquiryState> states,
        Optional<Purpose> purpose,
        Optional<Days> dueOn,
        Optional<Days> filedOn,
        Optional<Outcome> firstOutcome,
        Optional<Ended> ended,
        Optional<Handled> handled,
        Optional<InHand> hand,
        Optional<String> words) {

    /**
     * How a case ended first; a revoked answer was an answer.
     *
     * @param as {@code ISSUED}, {@code REFUSED}, {@code WITHDRAWN}, {@code EXPIRED}; empty for all of them
     * @param withoutVisit only those for which nobody had to go to the property
     * @param because code of a reason of the refusal
     * @param again only answers without a visit of which that became afterwards; {@code on} is then the day of the answer
     */
    public record Ended(
            Set<InquiryState> as,
            Optional<Days> on,
            boolean withoutVisit,
            Optional<String> because,
            Optional<Again> again) {}

    /**
     * What an official did with a case.
     *
     * @param officer login
     * @param office only cases of this office
     * @param second only what this official approved
     * @param deed only such steps or other deeds
     */
    public record Handled(
            String officer, OptionalLong office, Optional<String> second, Optional<Deed> deed, Optional<Days> on) {
        /** Whether it is about deeds that are no steps of the case. */
        boolean isBesideSteps() {
            return second.isPresent() || deed.filter(Deed::isBesideSteps).isPresent();
        }
    }

    /** @param of who works on it; empty for what nobody works on */
    public record InHand(Optional<Login> of) {}

    /** What is remarkable about a step that an official took, or about what he did beside the steps. */
    public enum Deed {
        REFUSED("refused"),
        AT_NIGHT("at_night"),
        QUICK("quick"),
        /** Against the rules, with a legal ground and a second person. */
        DEPARTED("departed"),
        /** A reason passed by what he saw, with a second person. */
        CLEARED("cleared"),
        /** Reported a visit sooner than anybody gets there. */
        FAST_VISIT("fast_visit");

        private static final Set<Deed> BESIDE_STEPS = EnumSet.of(DEPARTED, CLEARED, FAST_VISIT);

        private final String column;

        Deed(String column) {
            this.column = column;
        }

        boolean isBesideSteps() {
            return BESIDE_STEPS.contains(this);
        }

        /** Where {@code case_handling} or {@code case_deed} keeps it. */
        String column() {
            return column;
        }

        public String getKey() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @throws IllegalArgumentException for no district, which would mean the whole city */
    public DeskFilter {
        if (districts.isEmpty()) {
            throw new IllegalArgumentException("an official without a district sees no cases");
        }
        districts = Set.copyOf(districts);
        states = Set.copyOf(states);
        words = words.filter(text -> !text.isBlank());
    }

    /** Every case of these districts. */
    public static DeskFilter ofDistricts(Set<Integer> districts) {
        return new DeskFilter(
                districts,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Those of them that the typed words find. */
    public DeskFilter matching(String typed) {
        return new DeskFilter(
                districts, states, purpose, dueOn, filedOn, firstOutcome, ended, handled, hand, Optional.of(typed));
    }

    /** Those of them that stand so. */
    public DeskFilter standing(Set<InquiryState> some) {
        return new DeskFilter(districts, some, purpose, dueOn, filedOn, firstOutcome, ended, handled, hand, words);
    }

    /** Whether it asks for nothing but open cases, which are listed by their deadline: only such are in a hand. */
    public boolean isOpenOnly() {
        return hand.isPresent() || !states.isEmpty() && states.stream().allMatch(InquiryState::isOpen);
    }
}
