package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.access.Login;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Something that somebody at the desk did with a case, or said about it. */
public record Act(OffsetDateTime at, Login by, Kind kind, Optional<Remark> remark) {

    /** What can be done. The words stand in {@code i18n/casework} under {@code act.<name>}. */
    public enum Kind {
        TAKEN,
        ASSIGNED,
        PUT_BACK,
        NOTED,
        LOOKED_AGAIN,
        VISIT_ORDERED,
        VISIT_SHARED,
        VISIT_DETACHED,
        CLEARANCE_PROPOSED,
        DEPARTURE_PROPOSED,
        REFUSAL_PROPOSED,
        APPROVED,
        DECLINED,
        TAKEN_BACK,
        RETURNED,
        ANSWERED,
        OBJECTED,
        SUSPENDED,
        REFERRED,
        RESUMED,
        EXTENDED,
        HANDOVER_PROPOSED,
        HANDOVER_ACCEPTED,
        HANDOVER_SENT_BACK,
        HANDOVER_TAKEN_BACK,
        MERGED,
        TOOK_UP
    }
}
