package ir.shahrvandsepari.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
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
     */
    private record SignedIn(String login, Set<String> groups) implements Serializable {}

    @AroundInvoke
    Object validate(InvocationContext call) throws Exception {
        if (!call.getMethod().getName().equals("validateRequest")) {
            return call.proceed();
        }
        HttpMessageContext context = (HttpMessageContext) call.getParameters()[2];
        if (context.getRequest().getServletPath().equals("/api")) {
            return call.proceed();
        }
        Optional<SignedIn> known = known(context.getRequest().getSession(false));
        if (known.isPresent() && context.getAuthParameters().getCredential() == null) {
            return context.notifyContainerAboutLogin(
                    new CallerPrincipal(known.get().login()), known.get().groups());
        }
        Object outcome = call.proceed();
        if (outcome == AuthenticationStatus.SUCCESS && context.getCallerPrincipal() != null) {
            SignedIn now = new SignedIn(context.getCallerPrincipal().getName(), Set.copyOf(context.getGroups()));
            context.getRequest().getSession().setAttribute(ATTRIBUTE, now);
        }
        return outcome;
    }

    private static Optional<SignedIn> known(HttpSession session) {
        return Optional.ofNullable(session).map(open -> (SignedIn) open.getAttribute(ATTRIBUTE));
    }
}
