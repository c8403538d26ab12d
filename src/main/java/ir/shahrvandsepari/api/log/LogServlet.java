package ir.shahrvandsepari.api.log;

import ir.shahrvandsepari.transparency.PublishedLog;
import ir.shahrvandsepari.transparency.SignedNote;
import ir.shahrvandsepari.transparency.Tile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * {@code /log/checkpoint}, {@code /log/tile/<L>/<N>[.p/<W>]} and {@code /log/tile/entries/<N>[.p/<W>]}. A servlet and not
 * a resource: these are files in all but name, outside {@code /api}, asked for by log clients and caches.
 */
@WebServlet("/log/*")
public class LogServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String ENTRIES = "/tile/entries/";
    private static final String TILE = "/tile/";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String BYTES = "application/octet-stream";
    /** A checkpoint changes; the specification allows caching for no more than a few seconds. */
    private static final String SHORT = "public, max-age=1";
    /** A tile never changes: what a tree of some size had here, every later tree has here. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    private transient PublishedLog log;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // any web page may read the log: it is public, and there is nothing that a cookie would change
        response.setHeader("Access-Control-Allow-Origin", "*");
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.equals("/checkpoint")) {
            send(response, TEXT, SHORT, log.checkpoint().map(LogServlet::bytes));
        } else if (path.startsWith(ENTRIES)) {
            Optional<Tile> bundle = Tile.parseBundle(path.substring(ENTRIES.length()));
            send(response, BYTES, FOR_EVER, bundle.flatMap(log::entries));
        } else if (path.startsWith(TILE)) {
            Optional<Tile> tile = Tile.parse(path.substring(TILE.length()));
            send(response, BYTES, FOR_EVER, tile.flatMap(log::tile));
        } else {
            send(response, TEXT, SHORT, Optional.empty());
        }
    }

    private static byte[] bytes(SignedNote note) {
        return note.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpServletResponse response, String type, String caching, Optional<byte[]> body)
            throws IOException {
        if (body.isEmpty()) {
            // a tile that is not there yet will be: nobody may remember this answer
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(TEXT);
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.getOutputStream().print("not in this log\n");
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", caching);
        response.setContentLength(body.get().length);
        response.getOutputStream().write(body.get());
    }
}
