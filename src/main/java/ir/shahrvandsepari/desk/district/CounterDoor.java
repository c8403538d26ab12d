package ir.shahrvandsepari.desk.district;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code …/counters}: the counts that stand over the list with this address, for lists that stay open. */
@WebServlet({"/district/counters", "/auditor/counters"})
public class CounterDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DistrictList list;

    @Inject
    private transient DistrictHands hands;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObjectBuilder counts = Json.createObjectBuilder()
                .add("waiting", list.getWaiting())
                .add("all", list.getAll())
                .add("mine", hands.getMine());
        list.getDeadlines().forEach(deadline -> counts.add(deadline.getKey(), list.late(deadline)));
        list.getStates().forEach(state -> counts.add(state.key(), list.count(state)));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(counts.build().toString());
    }
}
