package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.desk.SentFrom;
import ir.shahrvandsepari.inspection.InspectorNote.Absence;
import ir.shahrvandsepari.journey.VisitPresence;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.organization.OfficeKey;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Takes what the forms of {@code /district/visit-inspectors} say, and goes back there with the answer in the address. */
@WebServlet("/district/visit-presence")
public class VisitPresenceDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient VisitPresence presence;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SentFrom.elsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            take(request);
            back(request, response, "said=done");
        } catch (InvalidValue wrong) {
            back(request, response, "wrong=" + URLEncoder.encode(wrong.code(), StandardCharsets.UTF_8));
        } catch (Refusal notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void take(HttpServletRequest request) {
        Login inspector = Login.of(request.getParameter("inspector"));
        switch (String.valueOf(request.getParameter("act"))) {
            case "absent" -> {
                LocalDate first = day(request.getParameter("first"))
                        .orElseThrow(() -> new InvalidValue("jalali-date-malformed", null));
                Absence absence = new Absence(first, day(request.getParameter("last")));
                presence.absent(inspector, absence, caller.get());
            }
            case "back" -> presence.back(inspector, caller.get());
            case "related" ->
                presence.related(inspector, PersonId.parse(request.getParameter("relative")), caller.get());
            case "worked" ->
                presence.workedFor(
                        inspector,
                        office(request.getParameter("kind"), request.getParameter("office")),
                        day(request.getParameter("until")),
                        caller.get());
            default -> throw new Refusal("not-found");
        }
    }

    /** What is no code is no office. */
    private static OfficeKey office(String kind, String code) {
        try {
            return OfficeKey.parse(kind + " " + PersianText.tidy(String.valueOf(code)));
        } catch (InvalidValue malformed) {
            throw new InvalidValue("office-not-known", code);
        }
    }

    private static Optional<LocalDate> day(String typed) {
        return typed == null || typed.isBlank()
                ? Optional.empty()
                : Optional.of(JalaliDate.parse(typed).toLocalDate());
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, String answer)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/district/visit-inspectors?" + answer);
    }
}
