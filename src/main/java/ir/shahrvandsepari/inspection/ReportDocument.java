package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.inspection.FiledReport.Picture;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * The text of a report that is kept and hashed. Whoever reads it reads it as {@link ReportFields} reads what a telephone
 * sends; the random salt keeps the leaf in the public log from telling anything.
 */
final class ReportDocument {
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReportDocument() {}

    static JsonObject of(Visit visit, ReportId id, VisitReport report, Instant visitedAt, List<Picture> pictures) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("schema", "separi/visit-report/1")
                .add("salt", HexFormat.of().formatHex(salt))
                .add("visit", visit.number().toString())
                .add("report", id.toString())
                .add("inspector", visit.inspector().orElseThrow().value())
                .add("countsAs", visitedAt.toString())
                .add("visitedAt", report.claimedAt().toString())
                .add("checks", checks(report))
                .add("measures", measures(report))
                .add("result", report.result().name())
                .add("finding", report.finding())
                .add("present", present(report))
                .add("notes", report.notes());
        report.position().ifPresent(place -> json.add("position", position(place)));
        report.signature().ifPresent(drawn -> json.add("signatureSha256", drawn.sha256()));
        return json.add("photos", photos(pictures)).build();
    }

    private static JsonObjectBuilder checks(VisitReport report) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new EnumMap<>(report.checks()).forEach((item, answer) -> json.add(item.name(), answer.name()));
        return json;
    }

    private static JsonObjectBuilder measures(VisitReport report) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(report.measures()).forEach((measure, value) -> json.add(measure.name(), value.toPlainString()));
        return json;
    }

    private static JsonObjectBuilder present(VisitReport report) {
        return Json.createObjectBuilder()
                .add("capacity", report.presence().capacity().name())
                .add("name", report.presence().name());
    }

    private static JsonObjectBuilder position(VisitReport.Position place) {
        return Json.createObjectBuilder()
                .add("latitude", place.latitude())
                .add("longitude", place.longitude())
                .add("accuracy", place.accuracy());
    }

    private static JsonArrayBuilder photos(List<Picture> pictures) {
        JsonArrayBuilder photos = Json.createArrayBuilder();
        pictures.forEach(one -> photos.add(Json.createObjectBuilder()
                .add("place", one.place())
                .add("kind", one.kind().name())
                .add("width", one.width())
                .add("height", one.height())
                .add("sha256", one.sha256())));
        return photos;
    }
}
