package ir.shahrvandsepari.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;

/** Sign-in and sign-out for the desks. */
@ApplicationScoped
public class SignIn {

    @Inject
    private SecurityContext security;

    @Inject
    private RateLimits limits;

    /** How a sign-in ended. */
    public enum Outcome {
        /** Signed in; the response already leads back to the page that was asked for: write nothing more. */
        SENT_BACK,
        /** Signed in; nothing special was asked for: show the caller's desk. */
        SIGNED_IN,
        /** Wrong name or password, or the name is locked: told alike, so that nobody learns which names exist. */
        REFUSED
    }

    /**
     * Tries a name and password.
     *
     * @throws ir.shahrvandsepari.kernel.Refusal {@code too-many-requests} when the address tried too often
     */
    public Outcome signIn(HttpServletRequest request, HttpServletResponse response, UsernamePasswordCredential typed) {
        limits.count(RateLimits.Kind.SIGN_IN, request);
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(typed));
        return switch (status) {
            case SUCCESS -> Outcome.SIGNED_IN;
            case SEND_CONTINUE -> Outcome.SENT_BACK;
            default -> Outcome.REFUSED;
        };
    }

    /** Lets the session of this request go on when those that began before that moment end. */
    public void goOn(HttpServletRequest request, Instant from) {
        SessionSignIn.goOn(request, from);
    }

    /** Ends the session. */
    public void signOut(HttpServletRequest request) {
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException("cannot sign out", e);
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
