package ir.shahrvandsepari.desk;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * When even the error page fails, for example because it cannot ask the database who is before it, a page without any
 * machinery is sent; the server's own would name the server and show a stack trace.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class LastPage extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(LastPage.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            LOG.log(Level.ERROR, "the error page failed", failed);
            if (!response.isCommitted()) {
                send(response);
            }
        }
    }

    private void send(HttpServletResponse response) throws IOException {
        // whole: the failed page has the response's writer already, and only so gives it back
        response.reset();
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        try (InputStream page = getServletContext().getResourceAsStream("/WEB-INF/errorpages/last.html")) {
            page.transferTo(response.getOutputStream());
        }
    }
}
