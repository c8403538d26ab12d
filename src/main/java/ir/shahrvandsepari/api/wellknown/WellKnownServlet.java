package ir.shahrvandsepari.api.wellknown;

import ir.shahrvandsepari.certificate.PublishedKeys;
import ir.shahrvandsepari.certificate.StatusList;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code /.well-known/separi-keys.json} and {@code /.well-known/separi-status.json}, for anybody and any web page. */
@WebServlet({"/.well-known/separi-keys.json", "/.well-known/separi-status.json"})
public class WellKnownServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublishedKeys keys;

    @Inject
    private transient StatusList status;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("-keys.json")) {
            send(response, "public, max-age=300", keys.json());
        } else {
            // a revocation counts from its second on
            send(response, "public, max-age=1", status.json());
        }
    }

    private static void send(HttpServletResponse response, String caching, JsonObject json) throws IOException {
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", caching);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
