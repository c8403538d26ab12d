package ir.shahrvandsepari.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The caller of the running request, for both doors; anonymous until somebody is recognised. Somebody signed in at a desk
 * is looked up again in each request, so that a role that ended is gone at once and not with the session.
 */
@RequestScoped
public class CurrentCaller {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Callers callers;

    private Caller caller;
    private long tokenId;
    private boolean tokenRefused;
    private boolean tokenUnread;

    /** Who is asking; never null. */
    public Caller get() {
        if (caller == null) {
            Principal signedIn = request.getUserPrincipal();
            caller = Optional.ofNullable(signedIn)
                    .flatMap(principal -> callers.byLogin(new Login(principal.getName()), SessionSignIn.since(request)))
                    .orElse(Caller.anonymous());
        }
        return caller;
    }

    /** Key of the API token that came along, if a good one did. */
    public OptionalLong tokenId() {
        return tokenId == 0 ? OptionalLong.empty() : OptionalLong.of(tokenId);
    }

    /** Whether a token came along that is not, or no longer, one of ours. */
    public boolean isTokenRefused() {
        return tokenRefused;
    }

    /** Whether a token came along and nobody can say now whose it is. */
    public boolean isTokenUnread() {
        return tokenUnread;
    }

    void cameWith(Callers.Recognised recognised) {
        caller = recognised.caller();
        tokenId = recognised.tokenId();
    }

    void cameWithWrongToken() {
        caller = Caller.anonymous();
        tokenRefused = true;
    }

    void cameWithUnreadToken() {
        caller = Caller.anonymous();
        tokenUnread = true;
    }

    void forget() {
        caller = null;
    }
}
