package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.approval.Seen;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a file would have otherwise than it is from a day on.
 *
 * @param proposal what makes it so; its reason is the law that the file cites, or a dash where whoever proposes says why
 * @param before what is set now; empty if nothing is
 * @param after what the file says; empty if it says nothing
 * @param obstacle why it cannot be proposed now; empty if it can
 */
public record ConfigurationDifference(
        Part part, Proposal proposal, Optional<Setting> before, Optional<Setting> after, Optional<Obstacle> obstacle) {

    static final String UNSAID = "\u2014";

    /** Why a difference cannot be proposed. */
    public enum Obstacle {
        /** Such a thing cannot be nothing; it stays as it is. */
        STAYS,
        /** There is no such district here. */
        NOT_HERE,
        /** An earlier change about the same comes first; then the file is looked at again. */
        AFTER_ANOTHER,
        /** A proposal about the same waits for its second person. */
        WAITS
    }

    /** What a form calls it. */
    public String id() {
        return proposal.kind() + "/" + proposal.target() + "/" + proposal.from();
    }

    /** {@code NEW}, {@code CHANGED} or {@code GONE}. */
    public String manner() {
        if (before.isEmpty()) {
            return "NEW";
        }
        return after.isPresent() ? "CHANGED" : "GONE";
    }

    /** Whether whoever proposes it says why, because the file cites nothing for it. */
    public boolean needsReason() {
        return proposal.reason().equals(UNSAID);
    }

    /** The law or decision that it stood on and is to stand on differ, or one does. */
    public boolean isCitedOtherwise() {
        return !reference(before).equals(reference(after));
    }

    /** The law or decision of a setting; empty if there is none. */
    public static String reference(Optional<Setting> setting) {
        return setting.map(Setting::reference).orElse("");
    }

    /** As the change that it would be, to be read like any other. */
    public Change asChange() {
        Seen seen = new Seen(Optional.empty(), before.map(Setting::value));
        Change.Hand nobody = new Change.Hand("", "", Instant.EPOCH);
        return new Change(0, proposal, seen, Change.State.PROPOSED, nobody, Optional.empty());
    }

    /** The same, kept back. */
    ConfigurationDifference not(Obstacle why) {
        return new ConfigurationDifference(part, proposal, before, after, Optional.of(why));
    }
}
