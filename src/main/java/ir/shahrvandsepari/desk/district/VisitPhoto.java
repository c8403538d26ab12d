package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.inspection.Photo;
import ir.shahrvandsepari.inspection.VisitNumber;
import ir.shahrvandsepari.journey.VisitReading;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET …/visit-photo/<visit>/<place>}: a photo of a filed report; place 0 is the signature. */
@WebServlet({"/district/visit-photo/*", "/auditor/visit-photo/*"})
public class VisitPhoto extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient VisitReading reading;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String[] parts = String.valueOf(request.getPathInfo()).split("/", -1);
            if (parts.length != 3 || !parts[2].matches("[0-9]{1,2}")) {
                throw new Refusal("not-found");
            }
            Photo photo = reading.photo(VisitNumber.parse(parts[1]), Integer.parseInt(parts[2]), caller.get());
            response.setContentType(photo.kind().mediaType());
            // a picture and nothing else, whatever a browser makes of it
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(photo.content().length);
            response.getOutputStream().write(photo.content());
        } catch (Refusal | InvalidValue nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
