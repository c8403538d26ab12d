package ir.shahrvandsepari.outside.sms;

import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.notice.SmsGateway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The REST service of Payamak Panel (MeliPayamak), {@code POST <base>/SendSMS} as a form; the answer is
 * {@code {"Value": number of the message, "RetStatus": 1, "StrRetStatus": "Ok"}}.
 */
@ApplicationScoped
public class PayamakPanel implements SmsGateway {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int OK = 1;
    /** Filtered words, a link that is not allowed, a number that does not exist: no second try helps. */
    private static final Set<Integer> FOR_GOOD = Set.of(7, 14, 35);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @Inject
    @ConfigProperty(name = "separi.sms.base-url")
    private String base;

    @Inject
    @ConfigProperty(name = "separi.sms.user")
    private String user;

    @Inject
    @ConfigProperty(name = "separi.sms.password")
    private String password;

    @Inject
    @ConfigProperty(name = "separi.sms.sender")
    private String sender;

    @Override
    public Answer send(Mobile to, String text) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/SendSMS"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(form(to, text)))
                .build();
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return response.statusCode() == 200
                    ? understood(response.body())
                    : new Answer(Outcome.UNAVAILABLE, "HTTP " + response.statusCode());
        } catch (IOException noAnswer) {
            return new Answer(Outcome.UNAVAILABLE, noAnswer.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer(Outcome.UNAVAILABLE, "the server is stopping");
        }
    }

    private String form(Mobile to, String text) {
        return Map.of(
                        "username",
                        user,
                        "password",
                        password,
                        "to",
                        to.value(),
                        "from",
                        sender,
                        "text",
                        text,
                        "isFlash",
                        "false")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Answer understood(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject answer = reader.readObject();
            int status = answer.getInt("RetStatus");
            if (status == OK) {
                return new Answer(Outcome.ACCEPTED, answer.getString("Value", ""));
            }
            Outcome outcome = FOR_GOOD.contains(status) ? Outcome.REFUSED : Outcome.UNAVAILABLE;
            return new Answer(outcome, status + " " + answer.getString("StrRetStatus", ""));
        } catch (JsonException | NullPointerException | ClassCastException notTheirs) {
            return new Answer(Outcome.UNAVAILABLE, "an answer that is not the provider's");
        }
    }
}
