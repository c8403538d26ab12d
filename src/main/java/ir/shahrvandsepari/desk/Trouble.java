package ir.shahrvandsepari.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What an error page tells: a reference that stands beside the error in the log, and the way back. */
@Named
@RequestScoped
public class Trouble {

    private static final Logger LOG = Logger.getLogger(Trouble.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HttpServletRequest request;

    @Inject
    private Me me;

    private String reference;

    @PostConstruct
    void record() {
        byte[] bits = new byte[5];
        RANDOM.nextBytes(bits);
        reference = HexFormat.of().formatHex(bits);
        Object error = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (error instanceof Throwable cause) {
            LOG.log(Level.WARNING, cause, () -> "page answered with error, reference " + reference);
        }
    }

    public String getReference() {
        return reference;
    }

    /** The page that was asked for, if it can be asked for again; else the caller's desk. */
    public String getBack() {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean again =
                asked != null && Integer.valueOf(500).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        return again ? asked + query() : request.getContextPath() + me.getDesk();
    }

    /** What the address asked for stays in it: a case is named there. */
    private String query() {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }
}
