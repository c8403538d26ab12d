package ir.shahrvandsepari.sandbox.gateway;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /sandbox/gateway/faults}: GET lists the failures to come, POST adds one, DELETE forgets all. One is
 * {@code {"on":"VERIFY","kind":"SILENCE","amount":1200000,"times":2,"value":0}}; see {@link Fault}.
 */
@WebServlet("/sandbox/gateway/faults")
public class FaultsDesk extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Faults faults;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        faults.all().forEach(fault -> all.add(fault.json()));
        Answers.json(response, Json.createObjectBuilder().add("faults", all).build());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            faults.add(Fault.of(Answers.body(request)));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (IllegalArgumentException | JsonException unknown) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, unknown.getMessage());
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        faults.clear();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
