package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.inspection.Photo;
import ir.shahrvandsepari.inspection.ReportFields;
import ir.shahrvandsepari.inspection.ReportId;
import ir.shahrvandsepari.inspection.VisitNumber;
import ir.shahrvandsepari.inspection.VisitReport;
import ir.shahrvandsepari.journey.VisitJourney;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Takes from an inspector's telephone what waited there for a network: {@code POST /district/visit-door/<visit>/<report>/<place>} a
 * photo, {@code POST /district/visit-door/<visit>/<report>} the report. Answers are JSON with a {@code code}; whatever is sent
 * again is answered as before.
 */
@WebServlet("/district/visit-door/*")
public class VisitDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST_REPORT = 1 << 20;
    private static final int UNPROCESSABLE = 422;
    private static final String PHOTO = "application/octet-stream";
    private static final String REPORT = "application/json";

    @Inject
    private transient VisitJourney journey;

    @Inject
    private transient CurrentCaller caller;

    /** What an address names; place 0 for the report itself. */
    private record Address(VisitNumber visit, ReportId report, int place) {
        static Address parse(String path) {
            String[] parts = String.valueOf(path).split("/", -1);
            boolean known = parts.length == 3 || parts.length == 4 && parts[3].matches("[1-9][0-9]?");
            if (!known) {
                throw new InvalidValue("visit-number-malformed", path);
            }
            int place = parts.length == 4 ? Integer.parseInt(parts[3]) : 0;
            return new Address(VisitNumber.parse(parts[1]), ReportId.parse(parts[2]), place);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Address address = Address.parse(request.getPathInfo());
            // other sites cannot send these types without asking first, and nobody answers them
            if (!isOf(address.place() == 0 ? REPORT : PHOTO, request)) {
                answer(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "media-type", null);
                return;
            }
            take(address, request);
            answer(response, HttpServletResponse.SC_OK, "kept", null);
        } catch (InvalidValue wrong) {
            answer(response, UNPROCESSABLE, wrong.code(), wrong.field());
        } catch (Refusal refusal) {
            boolean unknown = refusal.slug().equals("not-found");
            answer(
                    response,
                    unknown ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_CONFLICT,
                    refusal.slug(),
                    null);
        }
    }

    /** The server adds its own charset to what came without one. */
    private static boolean isOf(String type, HttpServletRequest request) {
        String came = String.valueOf(request.getContentType());
        return came.equals(type) || came.startsWith(type + ";");
    }

    private void take(Address address, HttpServletRequest request) throws IOException {
        if (address.place() == 0) {
            VisitReport report = ReportFields.parse(json(body(request, LARGEST_REPORT, "too-long")));
            journey.report(address.visit(), address.report(), report, caller.get());
        } else if (address.place() > VisitReport.MOST_PHOTOS) {
            throw new InvalidValue("too-many-photos", null);
        } else {
            Photo photo = Photo.of(body(request, Photo.LARGEST, "photo-too-large"));
            journey.keep(address.visit(), address.report(), address.place(), photo, caller.get());
        }
    }

    private static byte[] body(HttpServletRequest request, int largest, String tooLarge) throws IOException {
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            throw new InvalidValue(tooLarge, null);
        }
        return body;
    }

    private static JsonObject json(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (JsonException broken) {
            InvalidValue wrong = new InvalidValue("required", "/", null);
            wrong.initCause(broken);
            throw wrong;
        }
    }

    private static void answer(HttpServletResponse response, int status, String code, String field) throws IOException {
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", code);
        if (field != null) {
            json.add("field", field);
        }
        response.setStatus(status);
        response.setContentType(REPORT);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().print(json.build().toString());
    }
}
