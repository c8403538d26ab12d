package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.access.RateLimits;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.CaseTracking;
import ir.shahrvandsepari.journey.CaseTracking.TrackedCase;
import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /track?code=}: where a case stands. The code stands in the address, as it stands in the text message. */
@Named
@RequestScoped
public class Track {

    @Inject
    private CaseTracking journey;

    @Inject
    private Allowance allowance;

    @Inject
    private Words words;

    private Typed typed;
    private TrackedCase found;
    private boolean asked;

    /** Looks for the code in the address, if there is one. */
    public void look() {
        ExternalContext outer = FacesContext.getCurrentInstance().getExternalContext();
        typed = new Typed(outer.getRequestParameterMap(), words);
        if (!outer.getRequestParameterMap().containsKey("code")) {
            return;
        }
        typed.read("code", Track::codeOrAny, "track.code.missing").ifPresent(code -> {
            asked = allowance.allows(RateLimits.Kind.TRACKING, outer);
            found = asked ? journey.find(code.value()).orElse(null) : null;
        });
    }

    /** A code, and what to show of it: what is no code is looked up like any other, found as little, and shown as typed. */
    private record Asked(TrackingCode value, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private static Asked codeOrAny(String text) {
        try {
            TrackingCode code = TrackingCode.parse(text);
            return new Asked(code, code.value());
        } catch (InvalidValue malformed) {
            return new Asked(TrackingCode.random(), text);
        }
    }

    public Typed getTyped() {
        return typed;
    }

    /** The case; null if none was asked for or found. */
    public TrackedCase getFound() {
        return found;
    }

    /** Whether a code was looked for in vain. */
    public boolean isUnknown() {
        return asked && found == null;
    }

    /** The colour beside the word for the state. */
    public String getTone() {
        return switch (found.state()) {
            case ISSUED -> "is-fine";
            case REFUSED, EXPIRED, WITHDRAWN, REVOKED, SUPERSEDED -> "is-stopped";
            case RETURNED, AWAITING_PAYMENT, AWAITING_VISIT -> "is-soon";
            case RECEIVED, UNDER_REVIEW, PREPARED, SEALED -> "is-info";
        };
    }
}
