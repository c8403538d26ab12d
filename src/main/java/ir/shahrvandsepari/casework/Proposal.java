package ir.shahrvandsepari.casework;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What one person wants to be done about a case, and what became of it.
 *
 * @param seen what there was to see when it was made
 */
public record Proposal(
        long id, Draft draft, Seen seen, Official by, OffsetDateTime at, State state, Optional<End> end) {

    /** What is proposed. */
    public enum Kind {
        /** lets the case pass what the rules leave to a person */
        CLEARANCE(Act.Kind.CLEARANCE_PROPOSED),
        /** lets it pass what the rules do not leave to anybody, on a legal ground */
        DEPARTURE(Act.Kind.DEPARTURE_PROPOSED),
        REFUSAL(Act.Kind.REFUSAL_PROPOSED);

        private final Act.Kind act;

        Kind(Act.Kind act) {
            this.act = act;
        }

        Act.Kind act() {
            return act;
        }
    }

    /** What became of it. */
    public enum State {
        OPEN,
        APPROVED,
        DECLINED,
        TAKEN_BACK,
        /** the case went another way before anybody answered */
        OVERTAKEN
    }

    /**
     * One reason that it is about.
     *
     * @param evidence what the reason rested on; empty for a refusal
     */
    public record Item(ReasonCode code, String evidence) {}

    /**
     * A proposal as it is made.
     *
     * @param remark on what papers, and why
     * @param ground the law that a departure stands on; empty for everything else
     */
    public record Draft(Kind kind, List<Item> items, Remark remark, Optional<Remark> ground) {
        public Draft {
            items = List.copyOf(items);
        }
    }

    /** Who ended it, when, with what words. */
    public record End(Official by, OffsetDateTime at, Optional<Remark> remark) {}
}
