package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.insight.Month;
import ir.shahrvandsepari.insight.MonthReport;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /district/report?month=1405-08&district=5}: the report of a month as a paper; at {@code /municipality/report}, without a
 * district, that of the whole city.
 */
@WebServlet({"/district/report", "/municipality/report"})
public class MonthReportDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MonthReading reading;

    @Inject
    private transient MonthPrinting printing;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!RoleMatrix.may(caller.get(), Action.READ_MONTH_REPORT)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            MonthReport report = read(request, caller.get());
            byte[] paper = printing.print(report, caller.get().displayName(), reading.now());
            String place =
                    report.district().map(district -> "-district-" + district).orElse("-city");
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"report-" + report.month() + place + ".pdf\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(paper.length);
            response.getOutputStream().write(paper);
        } catch (Refusal nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private MonthReport read(HttpServletRequest request, Caller reader) {
        Month month = Month.parse(request.getParameter("month")).orElseThrow(() -> new Refusal("not-found"));
        String district = request.getParameter("district");
        if (district == null || district.isEmpty()) {
            return reading.ofCity(month, reader);
        }
        if (!district.matches("[1-9][0-9]?")) {
            throw new Refusal("not-found");
        }
        return reading.ofDistrict(Integer.parseInt(district), month, reader);
    }
}
