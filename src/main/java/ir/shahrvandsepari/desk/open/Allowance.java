package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.access.RateLimits;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Whether this address may ask once more; if not, the page says how long to wait, and keeps what was typed. */
@Named
@RequestScoped
public class Allowance {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private RateLimits limits;

    @Inject
    private Words words;

    private Refusal refusal;

    /** Counts one question; when it is one too many, the answer becomes a 429. */
    boolean allows(RateLimits.Kind kind, HttpServletRequest request, HttpServletResponse response) {
        try {
            limits.count(kind, request);
            return true;
        } catch (Refusal tooMany) {
            refusal = tooMany;
            response.setStatus(TOO_MANY_REQUESTS);
            response.setHeader("Retry-After", String.valueOf(tooMany.details().get("retryAfterSeconds")));
            return false;
        }
    }

    boolean allows(RateLimits.Kind kind, ExternalContext outer) {
        return allows(kind, (HttpServletRequest) outer.getRequest(), (HttpServletResponse) outer.getResponse());
    }

    /** How long to wait, as a sentence; empty while there is no need to. */
    public String getRefusal() {
        return refusal == null ? "" : words.refusal(refusal);
    }
}
