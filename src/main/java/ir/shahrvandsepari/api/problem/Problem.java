package ir.shahrvandsepari.api.problem;

import ir.shahrvandsepari.kernel.JalaliDate;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One problem document (RFC 9457).
 *
 * @param slug names the kind of problem: the type is {@code /problems/<slug>}
 * @param details what it tells besides, as members of its own; days get their Jalali twin
 * @param errors wrong fields, if that was it
 */
record Problem(String slug, Map<String, Object> details, List<FieldError> errors) {

    Problem(String slug) {
        this(slug, Map.of(), List.of());
    }

    int status() {
        return ProblemStatus.of(slug);
    }

    JsonObject toJson(Locale locale) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "/problems/" + slug)
                .add("code", slug.replace('-', '_').toUpperCase(Locale.ROOT))
                .add("status", status())
                .add("title", ProblemText.title(slug, locale))
                .add("detail", ProblemText.detail(slug, details, locale));
        details.forEach((name, value) -> add(json, name, value));
        if (!errors.isEmpty()) {
            JsonArrayBuilder fields = Json.createArrayBuilder();
            errors.forEach(error -> fields.add(Json.createObjectBuilder()
                    .add(error.pointer().startsWith("?") ? "parameter" : "pointer", where(error))
                    .add("code", error.code())
                    .add("detail", ProblemText.field(error.code(), locale))));
            json.add("errors", fields);
        }
        return json.build();
    }

    private static String where(FieldError error) {
        return error.pointer().startsWith("?") ? error.pointer().substring(1) : error.pointer();
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof LocalDate day) {
            json.add(name, day.toString());
            json.add(name + "Jalali", JalaliDate.of(day).toString());
        } else if (value instanceof Number number) {
            json.add(name, number.longValue());
        } else if (value instanceof Boolean flag) {
            json.add(name, flag);
        } else if (value != null) {
            json.add(name, value.toString());
        }
    }
}
