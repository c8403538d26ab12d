package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.journey.ConfigurationJourney;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** The configuration as a file to take along. The day stands in its name only: the same configuration has the same bytes. */
@WebServlet("/admin/configuration-file")
public class ConfigurationDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConfigurationJourney journey;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!RoleMatrix.may(caller.get(), Action.PROPOSE_CHANGE)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        byte[] file = journey.export(caller.get());
        String day = JalaliDate.of(Tehran.today(clock)).toString().replace('/', '-');
        response.setContentType("application/json; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"configuration-" + day + ".json\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
