package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.insight.DeskFilter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code …/export}: the list that the address asks for, as a file. It is sent while it is read. That somebody took it
 * along is written down.
 */
@WebServlet({"/district/export", "/auditor/export"})
public class ExportDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportedCases cases;

    @Inject
    private transient DeskGround ground;

    @Inject
    private transient DistrictAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean sheet = "xlsx".equals(request.getParameter("as"));
        DeskFilter filter = address.filter(ground.districts(Action.READ_CASE));
        cases.areTakenFrom(ground);
        response.setHeader("Content-Disposition", "attachment; filename=\"cases." + (sheet ? "xlsx" : "csv") + "\"");
        if (sheet) {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            cases.xlsx(filter, response.getOutputStream());
        } else {
            response.setContentType("text/csv; charset=UTF-8; header=present");
            cases.csv(filter, response.getOutputStream());
        }
    }
}
