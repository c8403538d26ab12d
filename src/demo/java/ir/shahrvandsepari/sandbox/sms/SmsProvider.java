package ir.shahrvandsepari.sandbox.sms;

import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Speaks Payamak Panel's REST protocol. Numbers choose their failure: one that ends in 99990 does not exist, one in 99991
 * meets a provider without credit, one in 99992 a broken one, one in 99993 an answer that makes no sense.
 */
@WebServlet("/sandbox/sms/SendSMS")
public class SmsProvider extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int WRONG_ACCOUNT = 0;
    private static final int OK = 1;
    private static final int NO_CREDIT = 2;
    private static final int NO_SUCH_NUMBER = 35;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String to = String.valueOf(request.getParameter("to"));
        String text = String.valueOf(request.getParameter("text"));
        if (to.endsWith("99992")) {
            response.sendError(HttpServletResponse.SC_BAD_GATEWAY);
        } else if (to.endsWith("99993")) {
            response.getWriter().write("<html>maintenance</html>");
        } else if (!"demo".equals(request.getParameter("username"))
                || !"demo".equals(request.getParameter("password"))) {
            answer(response, "0", WRONG_ACCOUNT, "InvalidUser");
        } else if (to.endsWith("99991")) {
            answer(response, "0", NO_CREDIT, "NoCredit");
        } else if (to.endsWith("99990") || !to.matches("09[0-9]{9}")) {
            answer(response, "0", NO_SUCH_NUMBER, "InvalidData");
        } else {
            answer(response, Long.toString(Inbox.OF_THE_CITY.add(to, text)), OK, "Ok");
        }
    }

    private static void answer(HttpServletResponse response, String value, int status, String words)
            throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("Value", value)
                        .add("RetStatus", status)
                        .add("StrRetStatus", words)
                        .build()
                        .toString());
    }
}
