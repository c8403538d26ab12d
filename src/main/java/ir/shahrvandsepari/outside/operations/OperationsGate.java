package ir.shahrvandsepari.outside.operations;

import ir.shahrvandsepari.access.ClientAddress;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Health and figures are for this machine itself (probes, a scraper beside the server), or for whoever shows the
 * operations token. To everybody else these addresses do not exist.
 */
@WebFilter({"/health", "/health/*", "/metrics", "/metrics/*", "/openapi", "/openapi/*"})
public class OperationsGate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");
    private static final List<String> MARKS_OF_A_PROXY = List.of("X-Forwarded-For", "Forwarded", "X-Real-IP");

    @Inject
    private transient ClientAddress clients;

    private transient Optional<String> token;

    @Override
    public void init() {
        token = ConfigProvider.getConfig().getOptionalValue("separi.operations.token", String.class);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isFromThisMachine(request) || showsToken(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A request that a proxy on this machine passed on is not from this machine, named in the settings or not. */
    private boolean isFromThisMachine(HttpServletRequest request) {
        return THIS_MACHINE.contains(clients.of(request))
                && MARKS_OF_A_PROXY.stream().allMatch(name -> request.getHeader(name) == null);
    }

    private boolean showsToken(HttpServletRequest request) {
        String shown = request.getHeader("Authorization");
        return shown != null
                && token.filter(expected -> !expected.isBlank())
                        .map(expected -> isEqual("Bearer " + expected, shown))
                        .orElse(false);
    }

    private static boolean isEqual(String expected, String shown) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
