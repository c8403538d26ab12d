package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.access.RateLimits;
import ir.shahrvandsepari.certificate.Verification;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /v/<code>}: what the QR codes of a paper open. Theirs is written in upper case; the second one carries the sealed
 * claims in place of the code. Whatever stands there, the page of verification answers, unknown things all alike.
 */
@WebServlet({"/v/*", "/V/*"})
public class QrAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** A code with its dashes is shorter, sealed claims are far longer. */
    private static final int LONGEST_CODE = 60;

    @Inject
    private transient Verification verification;

    @Inject
    private transient Verify page;

    @Inject
    private transient Allowance allowance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null || path.length() < 2) {
            response.sendRedirect(request.getContextPath() + "/verify");
            return;
        }
        if (allowance.allows(RateLimits.Kind.VERIFICATION, request, response)) {
            String code = path.substring(1);
            page.answer(
                    code.length() > LONGEST_CODE
                            ? verification.byQr(request.getRequestURL().toString())
                            : verification.byCode(code));
        }
        request.getRequestDispatcher("/verify").forward(request, response);
    }
}
