package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.SavedView;
import ir.shahrvandsepari.desk.SentFrom;
import ir.shahrvandsepari.journey.ViewJourney;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code …/views}: keeps the list as it stands under a name, or forgets that name; then the list again. */
@WebServlet({"/district/views", "/auditor/views"})
public class ViewDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ViewJourney journey;

    @Inject
    private transient DeskGround ground;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SentFrom.elsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            SavedView view = SavedView.of(request.getParameter("name"), request.getParameter("query"));
            if (request.getParameter("forget") == null) {
                journey.save(view, ground.caller());
            } else {
                journey.forget(view, ground.caller());
            }
            back(response, view.query());
        } catch (Refusal full) {
            back(response, "views=full");
        } catch (InvalidValue unnamed) {
            back(response, "views=unnamed");
        }
    }

    private void back(HttpServletResponse response, String query) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ground.getPath() + (query.isEmpty() ? "" : "?" + query));
    }
}
