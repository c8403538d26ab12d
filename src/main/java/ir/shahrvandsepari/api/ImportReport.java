package ir.shahrvandsepari.api;

import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.ImportJob;
import ir.shahrvandsepari.property.ImportProblem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a load has come to, as its asker reads it. */
final class ImportReport {
    private static final ResourceBundle.Control ONE_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle property;
    private final ResourceBundle kernel;

    ImportReport(Locale locale) {
        property = ResourceBundle.getBundle("i18n.property", locale, ONE_LANGUAGE);
        kernel = ResourceBundle.getBundle("i18n.kernel", locale, ONE_LANGUAGE);
    }

    JsonObject of(ImportJob job, List<ImportProblem> problems) {
        JsonObjectBuilder report = Json.createObjectBuilder()
                .add("id", job.id())
                .add("kind", job.kind().path())
                .add("state", job.state().reported())
                .add("rowsRead", job.rowsRead())
                .add("rowsWritten", job.rowsWritten())
                .add("rowsRefused", job.rowsRefused())
                .add("askedBy", job.askedBy())
                .add("receivedAt", time(job.receivedAt()));
        job.fileName().ifPresent(name -> report.add("fileName", name));
        job.contentSha256().ifPresent(hash -> report.add("contentSha256", hash));
        job.finishedAt().ifPresent(end -> report.add("finishedAt", time(end)));
        if (job.state() == ImportJob.State.COMPLETED) {
            report.add("difference", difference(job));
        }
        JsonArrayBuilder told = Json.createArrayBuilder();
        problems.forEach(problem -> told.add(told(problem)));
        return report.add("problems", told).build();
    }

    private static JsonObject difference(ImportJob job) {
        return Json.createObjectBuilder()
                .add("added", job.difference().added())
                .add("changed", job.difference().changed())
                .add("unchanged", job.rowsUnchanged())
                .add("removed", job.difference().removed())
                .add("codesWithoutProperty", job.difference().codesWithoutProperty())
                .build();
    }

    private JsonObject told(ImportProblem problem) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("line", problem.line());
        if (problem.column() != null) {
            json.add("column", problem.column());
        }
        return json.add("code", problem.code()).add("message", message(problem)).build();
    }

    private String message(ImportProblem problem) {
        String key = problem.sentenceKey();
        String sentence = (property.containsKey(key) ? property : kernel).getString(key);
        return problem.value() == null
                ? sentence
                : property.getString("import.problem.with-value")
                        .replace("{sentence}", sentence)
                        .replace("{value}", problem.value());
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS)
                .atZone(Tehran.ZONE)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
