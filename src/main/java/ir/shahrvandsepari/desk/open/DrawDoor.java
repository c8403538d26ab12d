package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.inspection.DaySecret;
import ir.shahrvandsepari.inspection.Draw;
import ir.shahrvandsepari.inspection.KeptLot;
import ir.shahrvandsepari.inspection.Visit;
import ir.shahrvandsepari.inspection.VisitNumber;
import ir.shahrvandsepari.journey.VisitFile;
import ir.shahrvandsepari.journey.VisitReading;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code GET /draw/<visit>}: how an inspector was drawn, and {@code GET /draw/<certificate>}: whether the lot fell on an answer, with
 * all that is needed to draw again (ADR 62, 64).
 */
@WebServlet("/draw/*")
public class DrawDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient VisitReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String name = String.valueOf(request.getPathInfo()).substring(1);
            byte[] body = record(name).toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/json");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(body);
        } catch (Refusal | InvalidValue nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Certificates are numbered in digits alone; a visit is named after its case. */
    private JsonObject record(String name) {
        return name.matches("[0-9]{4}-[0-9]{1,2}-[0-9]+")
                ? json(reading.publicLot(CertificateNumber.parse(name)))
                : json(reading.publicDraw(VisitNumber.parse(name)));
    }

    private static JsonObject json(KeptLot kept) {
        DaySecret secret = kept.lot().secret();
        return Json.createObjectBuilder()
                .add("certificate", kept.lot().certificate())
                .add("day", secret.day().toString())
                .add("commitmentLeaf", secret.leaf())
                .add("commitmentIndex", secret.logIndex().orElseThrow())
                .add("secret", secret.hex())
                .add("checkpoint", kept.lot().checkpoint())
                .add("seed", kept.seed().hex())
                .add("perMille", kept.perMille())
                .add("chosen", kept.chosen())
                .build();
    }

    /** The secret must be there. */
    private static JsonObject json(VisitFile file) {
        Visit visit = file.visit();
        Visit.Cover cover = visit.cover().orElseThrow();
        DaySecret secret = file.secret().orElseThrow();
        Draw draw = file.draw().orElseThrow();
        JsonArrayBuilder candidates = Json.createArrayBuilder();
        draw.candidates()
                .forEach(one -> candidates.add(Json.createObjectBuilder()
                        .add("inspector", one.login().value())
                        .add("openVisits", one.open())
                        .add("tickets", draw.tickets(one))));
        return Json.createObjectBuilder()
                .add("visit", visit.number().toString())
                .add("orderedAt", visit.orderedAt().toString())
                .add("orderLeaf", visit.leaf())
                .add("orderIndex", cover.index())
                .add("checkpoint", cover.checkpoint())
                .add("root", file.checkpoint().orElseThrow().root().toString())
                .add("day", draw.day().toString())
                .add("commitmentLeaf", secret.leaf())
                .add("commitmentIndex", secret.logIndex().orElseThrow())
                .add("secret", secret.hex())
                .add("seed", draw.seed().hex())
                .add("candidates", candidates)
                .add("inspector", draw.inspector().value())
                .build();
    }
}
