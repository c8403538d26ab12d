package ir.shahrvandsepari.casework;

import java.time.OffsetDateTime;

/**
 * A case that one district wants another to answer.
 *
 * @param from the district that has it until the other accepts
 * @param to the district that is asked
 */
public record Handover(long id, int from, int to, Remark reason, Official by, OffsetDateTime at) {

    /** What became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        SENT_BACK,
        TAKEN_BACK,
        /** the case left the desk before anybody answered */
        OVERTAKEN
    }
}
