package ir.shahrvandsepari.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * The one authentication mechanism of the application, because a WAR can have but one: bearer tokens below {@code /api},
 * a sign-in page with a session everywhere else.
 *
 * <p>Below {@code /api} it writes no answer and opens no session: it only says who came, and the API's own filter turns a
 * wrong or missing token into a problem document.
 */
@ApplicationScoped
@KeptInSession
@LoginToContinue(loginPage = "/sign-in", errorPage = "", useForwardToLogin = false)
public class DoorKeeper implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final Logger LOG = System.getLogger(DoorKeeper.class.getName());

    @Inject
    private IdentityStoreHandler identities;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getServletPath().equals("/api")) {
            recognise(request.getHeader("Authorization"));
            return context.doNothing();
        }
        Credential credential = context.getAuthParameters().getCredential();
        if (credential == null) {
            return context.doNothing();
        }
        return signIn(identities.validate(credential), request, context);
    }

    private void recognise(String authorization) {
        if (authorization == null) {
            return;
        }
        try {
            token(authorization)
                    .flatMap(callers::byToken)
                    .ifPresentOrElse(current::cameWith, current::cameWithWrongToken);
        } catch (IllegalStateException databaseIsAway) {
            // thrown from here it would reach nobody who writes problem documents
            LOG.log(Level.WARNING, "cannot look up a token", databaseIsAway);
            current.cameWithUnreadToken();
        }
    }

    private static Optional<String> token(String authorization) {
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(authorization.substring(BEARER.length()).trim())
                : Optional.empty();
    }

    private AuthenticationStatus signIn(
            CredentialValidationResult result, HttpServletRequest request, HttpMessageContext context) {
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return context.notifyContainerAboutLogin(result);
        }
        if (request.getSession(false) != null) {
            // whoever planted a session id before the sign-in shall not share what comes after
            request.changeSessionId();
        }
        current.forget();
        return context.notifyContainerAboutLogin(result);
    }
}
