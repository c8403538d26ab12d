package ir.shahrvandsepari.eligibility;

import java.util.Map;

/**
 * Why it is not fast track. The sentence and the remedy stand in the bundle {@code eligibility} under
 * {@code reason.<code>.sentence} and {@code .remedy}.
 *
 * @param args what the sentence names, such as the dang held
 */
public record Reason(Code code, Outcome leadsTo, Map<String, String> args) {
    /** All reasons there are. */
    public enum Code {
        PROPERTY_NOT_FOUND,
        WINDOW_EXPIRED,
        WORSE_SINCE_BASIS,
        CHANGED_SINCE_BASIS,
        NOT_OWNER,
        POWER_UNVERIFIED,
        POA_MISSING_OR_EXPIRED,
        CAPACITY_TO_VERIFY,
        SHARE_EXCEEDED,
        SHARE_COMMITTED,
        JUDICIAL_HOLD,
        BLACKLISTED,
        ART100_OPEN,
        ART100_FINE_UNPAID,
        PLAN_CONFLICT,
        NO_COMPLETION,
        NO_LEVY_ACCOUNT,
        DATA_STALE,
        OWNER_OBJECTS,
        VISIT_NEGATIVE
    }

    public Reason {
        args = Map.copyOf(args);
    }

    static Reason of(Code code, Outcome leadsTo) {
        return new Reason(code, leadsTo, Map.of());
    }
}
