package ir.shahrvandsepari.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps who signed in, with the roles of that moment, in the session, and tells the container in every request anew. What
 * the platform has for it ({@code @AutoApplySession}) tells the container the name alone and leaves it to remember the
 * roles: under load it forgets them for some requests, and on another server of a cluster for all
 * (payara/Payara#6145, #6342); both end in 403. It also never lets anybody sign in as somebody else.
 *
 * <p>Stands before the platform's own interceptor that leads to the sign-in page.
 */
@Interceptor
@KeptInSession
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class SessionSignIn {
    private static final String ATTRIBUTE = "separi.signed-in";

    /**
     * Who signed in.
     *
     * @param groups names of roles, for the constraints of {@code web.xml}; what the product asks of a role it asks the
     *     database
     * @param since before the password was looked at: one that is set later ends this
     */
    private record SignedIn(String login, Set<String> groups, Instant since) implements Serializable {
        SignedIn again(Instant later) {
            return new SignedIn(login, groups, later);
        }
    }

    private static final Logger LOG = System.getLogger(SessionSignIn.class.getName());

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    @AroundInvoke
    Object validate(InvocationContext call) throws Exception {
        if (!call.getMethod().getName().equals("validateRequest")) {
            return call.proceed();
        }
        HttpMessageContext context = (HttpMessageContext) call.getParameters()[2];
        if (context.getRequest().getServletPath().equals("/api")) {
            return call.proceed();
        }
        Optional<SignedIn> known = standing(context.getRequest());
        Instant since = clock.instant();
        if (known.isPresent() && context.getAuthParameters().getCredential() == null) {
            return context.notifyContainerAboutLogin(
                    new CallerPrincipal(known.get().login()), known.get().groups());
        }
        Object outcome = call.proceed();
        if (outcome == AuthenticationStatus.SUCCESS && context.getCallerPrincipal() != null) {
            SignedIn now = new SignedIn(context.getCallerPrincipal().getName(), Set.copyOf(context.getGroups()), since);
            context.getRequest().getSession().setAttribute(ATTRIBUTE, now);
        }
        return outcome;
    }

    /** Who signed in, as long as that holds; a session that is over is ended. */
    private Optional<SignedIn> standing(HttpServletRequest request) {
        Optional<SignedIn> known = known(request);
        if (known.isPresent() && !stands(known.get())) {
            request.getSession().invalidate();
            return Optional.empty();
        }
        return known;
    }

    private boolean stands(SignedIn known) {
        try {
            return callers.byLogin(new Login(known.login()), known.since()).isPresent();
        } catch (IllegalStateException databaseIsAway) {
            // thrown from here it would reach no page; whoever needs to know who is asking asks again, and fails
            LOG.log(Level.WARNING, "cannot look up who is signed in", databaseIsAway);
            return true;
        }
    }

    /** When whoever asks has signed in: just now if it is not known yet. */
    static Instant since(HttpServletRequest request) {
        return known(request).map(SignedIn::since).orElse(Instant.MAX);
    }

    /** Lets this session go on when those before that moment end. */
    static void goOn(HttpServletRequest request, Instant from) {
        known(request).ifPresent(known -> {
            request.changeSessionId();
            request.getSession().setAttribute(ATTRIBUTE, known.again(from));
        });
    }

    private static Optional<SignedIn> known(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(open -> (SignedIn) open.getAttribute(ATTRIBUTE));
    }
}
