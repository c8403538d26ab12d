package ir.shahrvandsepari.casework;

import java.util.Locale;

/** Why an action is not offered. The first that applies is told, so they go from what cannot be changed to what can;
 * the last three are about whom a case shall be given to. */
public enum WhyNot {
    ROLE,
    STATE,
    DECIDED_BEFORE,
    PAUSED,
    NOT_PAUSED,
    NO_PROPOSAL,
    OWN_PROPOSAL,
    OTHERS_PROPOSAL,
    PROPOSAL_OPEN,
    NO_HANDOVER,
    OWN_HANDOVER,
    HANDOVER_OPEN,
    IN_MY_HAND,
    IN_OTHER_HAND,
    NOT_IN_HAND,
    HAS_IT,
    NOT_HERE,
    MAY_NOT_HAVE;

    /** {@code desk-own-proposal}: the refusal that says the same to whoever tries anyway. */
    public String slug() {
        return "desk-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nobody would wonder: it is not his work, or there is nothing that it could be done to. */
    public boolean isBesideThePointOf(Action action) {
        return switch (this) {
            case ROLE, NO_PROPOSAL, NO_HANDOVER, NOT_PAUSED, IN_MY_HAND -> true;
            case STATE -> action.isAnAnswer();
            case NOT_IN_HAND -> action == Action.PUT_BACK;
            default -> false;
        };
    }
}
