package ir.shahrvandsepari.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * A form that is too large or cannot be taken apart is refused with the page that says so, before a page stumbles over
 * it. Servlets that take files and the partners' door have guards of their own.
 */
@WebFilter(servletNames = "pages")
public class FormGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(FormGuard.class.getName());
    /** Bytes: what {@code web.xml} allows a form with a file to have. */
    private static final long LARGEST_FORM = 9_437_184;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int wrong = request.getMethod().equals("POST") ? takenApart(request) : 0;
        if (wrong == 0) {
            chain.doFilter(request, response);
        } else {
            response.sendError(wrong);
        }
    }

    /** 0 if the fields of the form can be read, else the status that says why not. */
    private static int takenApart(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return 0;
        } catch (IllegalStateException tooLarge) {
            LOG.log(Level.DEBUG, "a form that is too large", tooLarge);
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } catch (RuntimeException unreadable) {
            LOG.log(Level.DEBUG, "a form that cannot be read", unreadable);
            return announced(request) > LARGEST_FORM
                    ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                    : HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    private static long announced(HttpServletRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : -1;
    }
}
