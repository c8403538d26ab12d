package ir.shahrvandsepari.sandbox.sms;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code /sandbox/inbox}: what arrived on the telephones of the demo city, newest first; {@code ?mobile=} for one telephone, and
 * as JSON for who accepts only that.
 */
@WebServlet("/sandbox/inbox")
public class InboxPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Locale PERSIAN = Locale.forLanguageTag("fa");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<]+");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("mobile") == null ? "" : request.getParameter("mobile");
        String mobile = number(typed);
        List<Inbox.Received> messages = Inbox.OF_THE_CITY.those(
                message -> mobile.isEmpty() || message.to().equals(mobile));
        response.setHeader("Cache-Control", "no-store");
        if ("application/json".equals(request.getHeader("Accept"))) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(json(messages));
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(page(typed, messages));
        }
    }

    private static String number(String typed) {
        try {
            return typed.isBlank() ? "" : Mobile.parse(typed).value();
        } catch (InvalidValue unknown) {
            return typed;
        }
    }

    private static String json(List<Inbox.Received> messages) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        messages.forEach(message -> all.add(Json.createObjectBuilder()
                .add("id", message.id())
                .add("at", message.at().toString())
                .add("to", message.to())
                .add("text", message.text())));
        return all.build().toString();
    }

    private static String page(String typed, List<Inbox.Received> messages) throws IOException {
        String list = messages.stream().map(InboxPage::card).collect(Collectors.joining("\n"));
        return template()
                .replace("{mobile}", escaped(typed))
                .replace("{messages}", list.isEmpty() ? "<p>هنوز پیامکی نرسیده است.</p>" : list);
    }

    private static String card(Inbox.Received message) {
        return "<article><header><bdi dir=\"ltr\">" + escaped(message.to()) + "</bdi><time dir=\"ltr\">"
                + time(message.at()) + "</time></header><p>" + linked(message.text()) + "</p></article>";
    }

    private static String time(Instant at) {
        ZonedDateTime local = at.atZone(Tehran.ZONE);
        String clock = "%02d:%02d:%02d".formatted(local.getHour(), local.getMinute(), local.getSecond());
        return PersianText.persianDigits(JalaliDate.of(local.toLocalDate()).shortForm(PERSIAN) + " " + clock);
    }

    private static String linked(String text) {
        return LINK.matcher(escaped(text))
                .replaceAll(link -> Matcher.quoteReplacement(
                        "<a dir=\"ltr\" href=\"" + link.group() + "\">" + link.group() + "</a>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String template() throws IOException {
        try (InputStream page = InboxPage.class.getResourceAsStream("inbox.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
