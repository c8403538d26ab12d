package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads such a file strictly; what is wrong is collected with the path at which it stands, not only the first. */
final class FileReader {
    private static final String SCHEMA = "schema";
    private static final String FROM = "from";
    private static final String ENDED = "ended";

    private final List<Section> sections;
    private final List<InvalidValue> problems = new ArrayList<>();

    /** What stands under a key of a part. */
    private record Entry(Section section, String key, JsonValue value) {
        String path() {
            return section.part().key() + "." + key;
        }
    }

    private FileReader(List<Section> sections) {
        this.sections = sections;
    }

    /** @throws BadFile with all that is wrong */
    static ConfigurationFile read(byte[] bytes, List<Section> sections) {
        FileReader reader = new FileReader(sections);
        ConfigurationFile file = reader.file(StrictJson.parse(bytes));
        if (!reader.problems.isEmpty()) {
            throw new BadFile(reader.problems);
        }
        return file;
    }

    private ConfigurationFile file(JsonObject json) {
        Map<Part, SortedMap<String, Course>> parts = new EnumMap<>(Part.class);
        if (!(json.get(SCHEMA) instanceof JsonString schema
                && schema.getString().equals(ConfigurationFile.SCHEMA))) {
            problem(SCHEMA, new InvalidValue("configuration-schema-unknown", StrictJson.text(json.get(SCHEMA))));
            return new ConfigurationFile(parts);
        }
        for (Section section : sections) {
            String name = section.part().key();
            if (!json.containsKey(name)) {
                problem(name, new InvalidValue("configuration-field-missing", name));
            } else if (json.get(name) instanceof JsonObject part) {
                parts.put(section.part(), part(section, part));
            } else {
                problem(name, new InvalidValue("configuration-object-expected", StrictJson.text(json.get(name))));
            }
        }
        Set<String> known = sections.stream().map(one -> one.part().key()).collect(Collectors.toSet());
        json.keySet().stream()
                .filter(name -> !name.equals(SCHEMA) && !known.contains(name))
                .forEach(name -> problem(name, new InvalidValue("configuration-field-unknown", name)));
        return new ConfigurationFile(parts);
    }

    private SortedMap<String, Course> part(Section section, JsonObject json) {
        SortedMap<String, Course> courses = new TreeMap<>();
        json.forEach((key, value) -> {
            Entry entry = new Entry(section, key, value);
            try {
                section.requireKey(key);
                courses.put(key, Course.of(section.isDated() ? lines(entry) : single(entry)));
            } catch (InvalidValue invalid) {
                problem(entry.path(), invalid);
            }
        });
        return courses;
    }

    private SortedMap<LocalDate, Optional<Setting>> single(Entry entry) {
        Fields fields = new Fields(entry.key(), object(entry.value()));
        Setting setting = entry.section().read(fields);
        fields.requireNothingElse();
        SortedMap<LocalDate, Optional<Setting>> step = new TreeMap<>();
        step.put(LocalDate.parse(entry.key()), Optional.of(setting));
        return step;
    }

    private SortedMap<LocalDate, Optional<Setting>> lines(Entry entry) {
        if (!(entry.value() instanceof JsonArray array) || array.isEmpty()) {
            throw new InvalidValue("configuration-list-expected", StrictJson.text(entry.value()));
        }
        SortedMap<LocalDate, Optional<Setting>> steps = new TreeMap<>();
        for (int i = 0; i < array.size(); i++) {
            try {
                Fields fields = new Fields(entry.key(), object(array.get(i)));
                LocalDate from = fields.day(FROM);
                if (!steps.isEmpty() && !from.isAfter(steps.lastKey())) {
                    throw new InvalidValue("configuration-days-in-order", FROM, from.toString());
                }
                steps.put(from, line(entry.section(), fields));
            } catch (InvalidValue invalid) {
                problem(entry.path() + "[" + i + "]", invalid);
            }
        }
        return steps;
    }

    private static Optional<Setting> line(Section section, Fields fields) {
        Optional<Setting> setting = fields.has(ENDED) ? Optional.empty() : Optional.of(section.read(fields));
        if (setting.isEmpty() && !fields.flag(ENDED)) {
            throw new InvalidValue("configuration-ended-is-true", ENDED, "false");
        }
        fields.requireNothingElse();
        return setting;
    }

    private static JsonObject object(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new InvalidValue("configuration-object-expected", StrictJson.text(value));
    }

    private void problem(String path, InvalidValue invalid) {
        problems.add(invalid.field() == null ? invalid.at(path) : invalid.at(path + "." + invalid.field()));
    }
}
