package ir.shahrvandsepari.api.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What fails below {@code /api} before JAX-RS has the request, for example while the database does not tell whose token it
 * is, is a problem document too, and not the page that people get.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ContainerProblems extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ContainerProblems.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        String door = request.getContextPath() + "/api";
        if (asked.equals(door) || asked.startsWith(door + "/")) {
            write(problem(request), Language.of(request.getHeader("Accept-Language")), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Problem problem(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return new Problem(ProblemStatus.slugOf(status));
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(
                Level.ERROR,
                "failed, reference " + reference,
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause ? cause : null);
        return new Problem(ProblemStatus.slugOf(status), Map.of("reference", reference), List.of());
    }

    private static void write(Problem problem, Locale locale, HttpServletResponse response) throws IOException {
        byte[] body = problem.toJson(locale).toString().getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(Problems.MEDIA_TYPE);
        response.setHeader("Content-Language", locale.getLanguage());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body);
    }
}
