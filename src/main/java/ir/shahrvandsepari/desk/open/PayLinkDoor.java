package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.access.RateLimits;
import ir.shahrvandsepari.journey.PayReading;
import ir.shahrvandsepari.journey.Payable;
import ir.shahrvandsepari.journey.PaymentJourney;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.payment.PaymentLinkToken;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /pay/{token}}: GET shows the bill of a payment link, POST starts paying it. The page behind it has no address of its
 * own that would work without a link.
 */
@WebServlet("/pay/*")
public class PayLinkDoor extends HttpServlet {
    static final String PAYABLE = "separi.payable";
    static final String REFUSED = "separi.refused";
    static final String FACE = "separi.pay-face";
    static final String ADDRESS = "separi.pay-link";

    /** The parameter by which a reader asks the waiting page not to renew itself. */
    static final String STILL = "still";

    private static final String SECONDS = "10";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/pay-link";

    @Inject
    private transient PayReading reading;

    @Inject
    private transient PaymentJourney journey;

    @Inject
    private transient Allowance allowance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getPathInfo() == null || request.getPathInfo().equals("/")) {
            response.sendRedirect(request.getContextPath() + "/pay");
            return;
        }
        if (!allowance.allows(RateLimits.Kind.PAYING, request, response)) {
            request.getRequestDispatcher(PAGE).forward(request, response);
            return;
        }
        try {
            show(request, response);
        } catch (Refusal unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!allowance.allows(RateLimits.Kind.PAYING, request, response)) {
            request.getRequestDispatcher(PAGE).forward(request, response);
            return;
        }
        try {
            PaymentJourney.Redirect redirect = journey.startByLink(token(request));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", redirect.redirectUrl().toString());
        } catch (Refusal refusal) {
            if (refusal.slug().equals("not-found")) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            request.setAttribute(REFUSED, refusal);
            show(request, response);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Payable payable = reading.open(token(request));
        PayFace face = PayFace.of(payable, request.getParameter(PaymentReturn.PAYMENT));
        request.setAttribute(PAYABLE, payable);
        request.setAttribute(FACE, face);
        request.setAttribute(ADDRESS, request.getRequestURI());
        if (face == PayFace.WAITING && request.getParameter(STILL) == null) {
            response.setHeader("Refresh", SECONDS);
        }
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private static PaymentLinkToken token(HttpServletRequest request) {
        try {
            return PaymentLinkToken.parse(String.valueOf(request.getPathInfo()).substring(1));
        } catch (InvalidValue mistyped) {
            throw new Refusal("not-found");
        }
    }
}
