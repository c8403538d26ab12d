package ir.shahrvandsepari.inquiry;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a case has come. The table of moves stands here and, as a trigger, in the database. */
public enum InquiryState {
    RECEIVED("in-progress"),
    RETURNED("correction-required"),
    AWAITING_VISIT("visit-required"),
    UNDER_REVIEW("in-progress"),
    AWAITING_PAYMENT("payment-required"),
    PREPARED("in-progress"),
    SEALED("in-progress"),
    ISSUED("issued"),
    REFUSED("refused"),
    EXPIRED("expired"),
    WITHDRAWN("withdrawn"),
    REVOKED("revoked"),
    SUPERSEDED("superseded");

    private final String publicState;

    InquiryState(String publicState) {
        this.publicState = publicState;
    }

    /** What partners and citizens are told. */
    public String publicState() {
        return publicState;
    }

    /** The states that a case may go to from here. */
    public Set<InquiryState> next() {
        return switch (this) {
            case RECEIVED ->
                EnumSet.of(RETURNED, UNDER_REVIEW, AWAITING_VISIT, AWAITING_PAYMENT, REFUSED, PREPARED, WITHDRAWN);
            case RETURNED -> EnumSet.of(RECEIVED, WITHDRAWN, EXPIRED);
            case AWAITING_VISIT -> EnumSet.of(UNDER_REVIEW, WITHDRAWN, EXPIRED);
            case UNDER_REVIEW -> EnumSet.of(RETURNED, AWAITING_VISIT, AWAITING_PAYMENT, PREPARED, REFUSED, WITHDRAWN);
            case AWAITING_PAYMENT -> EnumSet.of(PREPARED, REFUSED, UNDER_REVIEW, AWAITING_VISIT, EXPIRED, WITHDRAWN);
            case PREPARED -> EnumSet.of(SEALED);
            case SEALED -> EnumSet.of(ISSUED);
            case ISSUED -> EnumSet.of(REVOKED, SUPERSEDED);
            case REFUSED, EXPIRED, WITHDRAWN, REVOKED, SUPERSEDED -> EnumSet.noneOf(InquiryState.class);
        };
    }

    public boolean mayBecome(InquiryState other) {
        return next().contains(other);
    }

    /** Whether something is still to be done; one such case per office, property, purpose and applicant. */
    public boolean isOpen() {
        return this != ISSUED && !next().isEmpty();
    }

    /** All in which something is still to be done, in the order of a case's life. */
    public static Set<InquiryState> open() {
        Set<InquiryState> open = EnumSet.allOf(InquiryState.class);
        open.removeIf(state -> !state.isOpen());
        return open;
    }

    /** Those in which the district has to do something. */
    public static Set<InquiryState> waitingForDistrict() {
        return EnumSet.of(UNDER_REVIEW, AWAITING_VISIT);
    }

    /** Whether the answer is on its way and nothing can stop it. */
    public boolean isBeingIssued() {
        return this == PREPARED || this == SEALED;
    }

    /** {@code awaiting-visit}: for keys of bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
