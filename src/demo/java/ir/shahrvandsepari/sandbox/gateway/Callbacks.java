package ir.shahrvandsepari.sandbox.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the payer's browser goes back: by protocol 4.x unless a fault asks for something else. */
@ApplicationScoped
class Callbacks {
    private static final Logger LOG = System.getLogger(Callbacks.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    private Bank bank;

    @Inject
    private Faults faults;

    /**
     * Where the browser goes.
     *
     * @param location an address to go to; null for a page instead
     * @param page the page shown instead
     * @param form the form on that page, as HTML
     */
    record Way(String location, String page, String form) {}

    Way after(CardPayment payment) {
        Optional<Fault> fault = faults.take(Fault.Step.CALLBACK, payment.amount);
        Fault.Kind kind = fault.map(Fault::kind).orElse(null);
        if (kind == Fault.Kind.CLOSED) {
            return new Way(null, "closed.html", "");
        }
        if (kind == Fault.Kind.FORM) {
            return new Way(null, "return.html", form(payment));
        }
        CardPayment shown = kind == Fault.Kind.FOREIGN_TOKEN ? bank.elsewhere(payment) : payment;
        String location = address(shown, payment.redirectUrl);
        if (kind == Fault.Kind.DUPLICATE) {
            for (long i = 0; i < fault.get().value(); i++) {
                call(location);
            }
        }
        return new Way(location, null, "");
    }

    /** Protocol 4.x: token and reference in the query; an empty reference means that nothing was taken. */
    private static String address(CardPayment payment, URI back) {
        return back + (back.getRawQuery() == null ? "?" : "&") + "Token=" + encoded(payment.token) + "&RefNum="
                + encoded(payment.refNum);
    }

    /** Protocol 3.x: everything, posted by the browser. */
    private static String form(CardPayment payment) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("MID", payment.terminal);
        fields.put("TerminalId", payment.terminal);
        fields.put("State", payment.status.word);
        fields.put("Status", Integer.toString(payment.status.number));
        fields.put("Rrn", Long.toString(payment.traceNo));
        fields.put("RefNum", payment.refNum);
        fields.put("ResNum", payment.resNum);
        fields.put("TraceNo", Long.toString(payment.traceNo));
        fields.put("Amount", Long.toString(payment.amount));
        fields.put("AffectiveAmount", Long.toString(payment.amount));
        fields.put("Wage", "");
        fields.put("SecurePan", "621986****8080");
        fields.put("HashedCardNumber", "");
        fields.put("Token", payment.token);
        String inputs = fields.entrySet().stream()
                .map(field -> "<input type=\"hidden\" name=\"" + field.getKey() + "\" value=\""
                        + escaped(field.getValue()) + "\">")
                .collect(Collectors.joining());
        return "action=\"" + escaped(payment.redirectUrl.toString()) + "\">" + inputs;
    }

    /** The bank's network repeats itself. */
    private void call(String location) {
        HttpRequest again =
                HttpRequest.newBuilder(URI.create(location)).timeout(PATIENCE).build();
        client.sendAsync(again, HttpResponse.BodyHandlers.discarding()).whenComplete((answer, failure) -> {
            if (failure != null) {
                LOG.log(Logger.Level.INFO, "a repeated callback was not answered", failure);
            }
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
