package ir.shahrvandsepari.sandbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Keeps people's pages closed with a calm 503 until the demo city is complete. Machines (API, log, stand-ins, health, the
 * way back from the bank) pass: the city itself is loaded, and its month lived, through them.
 */
@WebFilter("/*")
public class CityGate extends HttpFilter {
    private static final List<String> ALWAYS_OPEN = List.of(
            "/api/",
            "/payments/",
            "/sandbox/",
            "/log/",
            "/.well-known/",
            "/health",
            "/metrics",
            "/jakarta.faces.resource/");

    private transient Path marker;
    private transient volatile boolean open;

    @Override
    public void init() {
        marker = ConfigProvider.getConfig()
                .getOptionalValue("separi.demo.city-marker", String.class)
                .map(Path::of)
                .orElse(null);
        open = marker == null;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (open || isForMachines(request) || Files.exists(marker)) {
            open = open || Files.exists(marker);
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "3");
        response.setContentType("text/html;charset=UTF-8");
        try (InputStream page = CityGate.class.getResourceAsStream("city-gate.html")) {
            page.transferTo(response.getOutputStream());
        }
    }

    private static boolean isForMachines(HttpServletRequest request) {
        String path = request.getRequestURI();
        return ALWAYS_OPEN.stream().anyMatch(path::startsWith);
    }
}
