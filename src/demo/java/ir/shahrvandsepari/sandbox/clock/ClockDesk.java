package ir.shahrvandsepari.sandbox.clock;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/**
 * {@code /sandbox/clock}: POST {@code ?at=2026-11-20T09:30:00+03:30} puts the clock forward to a moment that is not over, DELETE
 * lets it show the machine's time again. Answers 204, or 409 to a moment that cannot be.
 */
@WebServlet("/sandbox/clock")
public class ClockDesk extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClockTower tower;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            tower.advanceTo(OffsetDateTime.parse(String.valueOf(request.getParameter("at")))
                    .toInstant());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            response.sendError(HttpServletResponse.SC_CONFLICT, wrong.getMessage());
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        tower.catchUp();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
