package ir.shahrvandsepari.sandbox.gateway;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Gives tokens. */
@WebServlet(urlPatterns = "/sandbox/gateway/onlinepg/onlinepg", asyncSupported = true)
public class TokenDesk extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Bank bank;

    @Inject
    private transient Faults faults;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            JsonObject asked = Answers.body(request);
            long amount = asked.get("Amount") instanceof JsonNumber rial ? rial.longValue() : 0;
            Optional<Fault> fault = faults.take(Fault.Step.TOKEN, amount);
            Fault.Kind kind = fault.map(Fault::kind).orElse(null);
            if (kind == Fault.Kind.ERROR) {
                throw new SepError((int) fault.get().value());
            }
            CardPayment opened = kind == Fault.Kind.SILENCE ? null : bank.open(asked);
            if (kind == Fault.Kind.SILENCE || kind == Fault.Kind.LOST) {
                Answers.silence(request, response, fault.get().value());
                return;
            }
            Answers.json(
                    response,
                    Json.createObjectBuilder()
                            .add("status", 1)
                            .add("token", opened.token)
                            .build());
        } catch (SepError refused) {
            Answers.json(response, refusal(refused.code()));
        } catch (JsonException unreadable) {
            Answers.json(response, refusal(SepError.BAD_PARAMETERS));
        }
    }

    private static JsonObject refusal(int code) {
        return Json.createObjectBuilder()
                .add("status", -1)
                .add("errorCode", Integer.toString(code))
                .add("errorDesc", "code " + code)
                .build();
    }
}
