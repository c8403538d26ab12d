package ir.shahrvandsepari.sandbox.gateway;

import ir.shahrvandsepari.kernel.Rial;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The card page, opened by GET with {@code token} or by a posted form with {@code Token}; pay, turn back or fail. What is
 * typed as a card is neither looked at nor kept.
 */
@WebServlet({CardPage.BY_GET, CardPage.BY_POST, CardPage.LEAVE})
public class CardPage extends HttpServlet {
    static final String BY_GET = "/sandbox/gateway/OnlinePG/SendToken";
    static final String BY_POST = "/sandbox/gateway/OnlinePG/OnlinePG";
    static final String LEAVE = "/sandbox/gateway/OnlinePG/Card";

    private static final long serialVersionUID = 1L;
    private static final Locale PERSIAN = Locale.forLanguageTag("fa");

    @Inject
    private transient Bank bank;

    @Inject
    private transient Callbacks callbacks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(BY_GET)) {
            show(request.getParameter("token"), response);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case BY_POST -> show(request.getParameter("Token"), response);
            case LEAVE -> leave(request, response);
            default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void show(String token, HttpServletResponse response) throws IOException {
        Optional<CardPayment> open = find(token).filter(bank::isOpen);
        if (open.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            html(response, page("no-token.html"));
            return;
        }
        Rial amount = Rial.of(open.get().amount);
        html(
                response,
                page("card.html")
                        .replace("{amount}", amount.grouped(PERSIAN))
                        .replace("{words}", amount.inWords(PERSIAN))
                        .replace("{merchant}", Callbacks.escaped(open.get().terminal))
                        .replace("{token}", Callbacks.escaped(open.get().token))
                        .replace("{resNum}", Callbacks.escaped(open.get().resNum)));
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CardPayment> payment = find(request.getParameter("token"));
        if (payment.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            html(response, page("no-token.html"));
            return;
        }
        CardPayment.Status how =
                switch (String.valueOf(request.getParameter("how"))) {
                    case "pay" -> CardPayment.Status.OK;
                    case "fail" -> CardPayment.Status.FAILED;
                    default -> CardPayment.Status.CANCELLED;
                };
        Callbacks.Way way = callbacks.after(bank.leave(payment.get(), how));
        if (way.location() != null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", way.location());
        } else {
            html(response, page(way.page()).replace("{form}", way.form()));
        }
    }

    private Optional<CardPayment> find(String token) {
        return Optional.ofNullable(token).flatMap(bank::byToken);
    }

    private static void html(HttpServletResponse response, String page) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page);
    }

    private static String page(String content) throws IOException {
        return resource("frame.html").replace("{content}", resource(content));
    }

    private static String resource(String name) throws IOException {
        try (InputStream page = CardPage.class.getResourceAsStream(name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
