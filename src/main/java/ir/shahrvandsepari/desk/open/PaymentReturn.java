package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.journey.PaymentJourney;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.payment.PaymentOutcome;
import ir.shahrvandsepari.payment.ReturnUrl;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the bank sends the payer's browser back to: by GET with protocol 4.x, by a posted form with 3.x. It says nothing
 * about the outcome to whoever it leads on to; they ask us. A post from the bank's site comes without our session cookie
 * (SameSite=Lax), so nothing here knows or makes a session; the redirect is a GET again and brings the cookie back.
 */
@WebServlet(PaymentJourney.RETURN_PATH)
public class PaymentReturn extends HttpServlet {
    /** The parameter that names the attempt to the page that it leads to. */
    static final String PAYMENT = "payment";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PaymentJourney journey;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        leadBack(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        leadBack(request, response);
    }

    private void leadBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> hints = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()[0]));
        response.setHeader("Cache-Control", "no-store");
        try {
            PaymentOutcome outcome = journey.returned(hints);
            URI back = ReturnUrl.with(outcome.returnUrl(), PAYMENT, outcome.number());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", back.toString());
        } catch (Refusal unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
