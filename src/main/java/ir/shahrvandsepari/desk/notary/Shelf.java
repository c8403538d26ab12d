package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.inquiry.InquiryState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The states as an office counts them: by what happens next. */
public enum Shelf {
    ALL(EnumSet.noneOf(InquiryState.class), ""),
    PAYMENT(EnumSet.of(InquiryState.AWAITING_PAYMENT), "is-soon"),
    CORRECTION(EnumSet.of(InquiryState.RETURNED), "is-soon"),
    VISIT(EnumSet.of(InquiryState.AWAITING_VISIT), "is-info"),
    REVIEW(EnumSet.of(InquiryState.UNDER_REVIEW), "is-info"),
    ISSUING(EnumSet.of(InquiryState.RECEIVED, InquiryState.PREPARED, InquiryState.SEALED), "is-info"),
    ISSUED(EnumSet.of(InquiryState.ISSUED), "is-fine"),
    REFUSED(EnumSet.of(InquiryState.REFUSED), "is-stopped"),
    ENDED(
            EnumSet.of(InquiryState.EXPIRED, InquiryState.WITHDRAWN, InquiryState.REVOKED, InquiryState.SUPERSEDED),
            "is-stopped");

    private final Set<InquiryState> states;
    private final String tone;

    Shelf(Set<InquiryState> states, String tone) {
        this.states = states;
        this.tone = tone;
    }

    static Shelf of(InquiryState state) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.states.contains(state))
                .findFirst()
                .orElseThrow();
    }

    /** The shelf of that key, as it stands in addresses. */
    static Optional<Shelf> named(String key) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.getKey().equals(key))
                .findFirst();
    }

    /** Its states; none for all. */
    Set<InquiryState> states() {
        return states;
    }

    public String getTone() {
        return tone;
    }

    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }
}
