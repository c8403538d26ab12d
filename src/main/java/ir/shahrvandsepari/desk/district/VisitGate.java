package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.Me;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Whoever only visits sees visits, and the cases that belong to them, and nothing else of the district's desk: neither its list
 * nor whatever is built from it later.
 */
@WebFilter("/district/*")
public class VisitGate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String VISITS = "/district/visit";

    @Inject
    private transient Me me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean theirs = path.startsWith(VISITS) || path.matches("/district/case(\\.xhtml)?");
        if (theirs || !me.isInspectorOnly()) {
            chain.doFilter(request, response);
        } else if (path.equals("/district/") || path.equals("/district")) {
            response.sendRedirect(request.getContextPath() + VISITS);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
