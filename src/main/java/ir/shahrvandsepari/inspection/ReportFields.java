package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.inspection.VisitReport.Position;
import ir.shahrvandsepari.inspection.VisitReport.Presence;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A report as a telephone sends it, field by field. Whatever is wrong is told with its place, a JSON pointer. */
public final class ReportFields {
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 120;
    private static final int LARGEST_SIGNATURE = 256 << 10;
    private static final String NUMBER = "[0-9]{1,7}([.][0-9]{1,2})?";

    private final JsonObject json;

    private ReportFields(JsonObject json) {
        this.json = json;
    }

    /**
     * Whoever was present signs, or a note says why not.
     *
     * @throws InvalidValue with the place of the first field that cannot be so
     */
    public static VisitReport parse(JsonObject json) {
        ReportFields fields = new ReportFields(json);
        VisitReport report = fields.report(fields.signature(), fields.photos());
        boolean present = report.presence().capacity() != Presence.Capacity.NOBODY;
        if (present && report.signature().isEmpty() && report.notes().isEmpty()) {
            throw new InvalidValue("required", "/signature", null);
        }
        return report;
    }

    /** A kept document: its signature and photos stand beside it. */
    static VisitReport kept(JsonObject document, Optional<Photo> signature) {
        return new ReportFields(document)
                .report(signature, document.getJsonArray("photos").size());
    }

    private VisitReport report(Optional<Photo> signature, int photos) {
        VisitResult result = choice(json, "result", VisitResult.class, "");
        String finding = text("finding", LONGEST_TEXT);
        if (result == VisitResult.NEGATIVE && finding.isEmpty()) {
            throw new InvalidValue("required", "/finding", null);
        }
        Presence presence = presence();
        return new VisitReport(
                claimedAt(),
                checks(),
                measures(),
                result,
                finding,
                position(),
                presence,
                signature,
                text("notes", LONGEST_TEXT),
                photos);
    }

    private Instant claimedAt() {
        try {
            return Instant.parse(json.getString("visitedAt", ""));
        } catch (DateTimeException e) {
            throw wrong("moment-malformed", "/visitedAt", e);
        }
    }

    private Map<CheckItem, CheckItem.Answer> checks() {
        Map<CheckItem, CheckItem.Answer> checks = new EnumMap<>(CheckItem.class);
        for (CheckItem item : CheckItem.values()) {
            checks.put(item, choice(object("checks"), item.name(), CheckItem.Answer.class, "/checks"));
        }
        return checks;
    }

    private Map<Measure, BigDecimal> measures() {
        Map<Measure, BigDecimal> measures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            String typed = object("measures").getString(measure.name(), "");
            // a slash is how many write the decimal point
            String number = PersianText.asciiDigits(typed)
                    .strip()
                    .replace('\u066B', '.')
                    .replace('/', '.');
            if (!number.isEmpty()) {
                if (!number.matches(NUMBER)) {
                    throw new InvalidValue("measure-malformed", "/measures/" + measure, typed);
                }
                measures.put(measure, new BigDecimal(number));
            }
        }
        return measures;
    }

    private Optional<Position> position() {
        if (!(json.get("position") instanceof JsonObject place)) {
            return Optional.empty();
        }
        double latitude = number(place, "latitude");
        double longitude = number(place, "longitude");
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new InvalidValue("position-malformed", "/position", null);
        }
        return Optional.of(new Position(latitude, longitude, number(place, "accuracy")));
    }

    private static double number(JsonObject place, String name) {
        if (place.get(name) instanceof JsonNumber number) {
            return number.doubleValue();
        }
        throw new InvalidValue("position-malformed", "/position/" + name, null);
    }

    private Presence presence() {
        JsonObject present = object("present");
        Presence.Capacity capacity = choice(present, "capacity", Presence.Capacity.class, "/present");
        String name = PersianText.tidy(present.getString("name", ""));
        if (name.length() > LONGEST_NAME || name.isEmpty() != (capacity == Presence.Capacity.NOBODY)) {
            throw new InvalidValue(name.isEmpty() ? "required" : "too-long", "/present/name", name);
        }
        return new Presence(capacity, name);
    }

    private Optional<Photo> signature() {
        String sent = json.getString("signature", "");
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = java.util.Base64.getDecoder().decode(sent);
            Photo drawn = Photo.of(bytes);
            if (bytes.length > LARGEST_SIGNATURE || drawn.kind() != Photo.Kind.PNG) {
                throw new InvalidValue("signature-malformed", "/signature", null);
            }
            return Optional.of(drawn);
        } catch (IllegalArgumentException e) {
            throw wrong("signature-malformed", "/signature", e);
        } catch (InvalidValue e) {
            throw e.at("/signature");
        }
    }

    private int photos() {
        int photos = json.getInt("photos", 0);
        if (photos < 0 || photos > VisitReport.MOST_PHOTOS) {
            throw new InvalidValue("too-many-photos", "/photos", null);
        }
        return photos;
    }

    private String text(String name, int longest) {
        String text = json.getString(name, "").strip();
        if (text.length() > longest) {
            throw new InvalidValue("too-long", "/" + name, null);
        }
        return PersianText.tidy(text);
    }

    private JsonObject object(String name) {
        return json.get(name) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static <E extends Enum<E>> E choice(JsonObject from, String name, Class<E> of, String place) {
        try {
            return Enum.valueOf(of, from.getString(name, ""));
        } catch (IllegalArgumentException | JsonException e) {
            throw wrong("required", place + "/" + name, e);
        }
    }

    private static InvalidValue wrong(String code, String place, Exception cause) {
        InvalidValue wrong = new InvalidValue(code, place, null);
        wrong.initCause(cause);
        return wrong;
    }
}
