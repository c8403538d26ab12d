package ir.shahrvandsepari.configuration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes the configuration in its one spelling: UTF-8, a line for each field, keys in order, so that the same configuration
 * has the same bytes and a further line changes nothing else.
 */
final class FileWriter {
    private static final String INDENT = "  ";

    private final List<Section> sections;
    private final StringBuilder text = new StringBuilder();

    private FileWriter(List<Section> sections) {
        this.sections = sections;
    }

    static byte[] bytes(ConfigurationFile file, List<Section> sections) {
        FileWriter writer = new FileWriter(sections);
        writer.write(writer.json(file), "\n");
        return writer.text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonObject json(ConfigurationFile file) {
        JsonObjectBuilder all = Json.createObjectBuilder().add("schema", ConfigurationFile.SCHEMA);
        for (Section section : sections) {
            JsonObjectBuilder part = Json.createObjectBuilder();
            file.part(section.part()).forEach((key, course) -> part.add(key, json(course, section)));
            all.add(section.part().key(), part);
        }
        return all.build();
    }

    private static JsonValue json(Course course, Section section) {
        List<JsonObject> lines = course.steps().entrySet().stream()
                .map(step -> line(step.getKey(), step.getValue(), section))
                .toList();
        return section.isDated() ? Json.createArrayBuilder(lines).build() : lines.get(0);
    }

    private static JsonObject line(LocalDate from, Optional<Setting> setting, Section section) {
        JsonObjectBuilder line = Json.createObjectBuilder();
        if (section.isDated()) {
            line.add("from", from.toString());
        }
        setting.ifPresentOrElse(known -> section.write(known, line), () -> line.add("ended", true));
        return line.build();
    }

    private void write(JsonValue value, String newLine) {
        if (value instanceof JsonObject object && !object.isEmpty()) {
            String separator = "{";
            for (String name : object.keySet()) {
                text.append(separator).append(newLine).append(INDENT);
                text.append(Json.createValue(name)).append(": ");
                write(object.get(name), newLine + INDENT);
                separator = ",";
            }
            text.append(newLine).append('}');
        } else if (value instanceof JsonArray array && !array.isEmpty()) {
            String separator = "[";
            for (JsonValue one : array) {
                text.append(separator).append(newLine).append(INDENT);
                write(one, newLine + INDENT);
                separator = ",";
            }
            text.append(newLine).append(']');
        } else {
            text.append(value);
        }
    }
}
