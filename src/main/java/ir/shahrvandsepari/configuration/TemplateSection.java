package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Timeline;
import ir.shahrvandsepari.notice.NoticeTemplate;
import ir.shahrvandsepari.notice.NoticeText;
import ir.shahrvandsepari.notice.NoticeWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** Text messages where the municipality has words of its own; elsewhere what is shipped is sent. */
@ApplicationScoped
class TemplateSection implements Section {
    private static final String TEXT = "text";

    private final NoticeWords words;

    /** For the container's proxy only. */
    TemplateSection() {
        this(null);
    }

    @Inject
    TemplateSection(NoticeWords words) {
        this.words = words;
    }

    @Override
    public Part part() {
        return Part.TEMPLATES;
    }

    @Override
    public ChangeKind sets() {
        return ChangeKind.TEMPLATE;
    }

    @Override
    public boolean mayEnd() {
        return true;
    }

    @Override
    public SortedMap<String, Course> held() {
        SortedMap<String, Course> held = new TreeMap<>();
        for (NoticeTemplate template : NoticeTemplate.values()) {
            Timeline<NoticeText> own = words.own(template);
            if (!own.steps().isEmpty()) {
                held.put(template.name(), Course.of(own, text -> Setting.of(text.json())));
            }
        }
        return held;
    }

    @Override
    public void requireKey(String key) {
        if (Arrays.stream(NoticeTemplate.values())
                .noneMatch(template -> template.name().equals(key))) {
            throw new InvalidValue("configuration-template-unknown", key);
        }
    }

    @Override
    public Setting read(Fields line) {
        NoticeTemplate template = NoticeTemplate.valueOf(line.subject());
        return Setting.of(
                line.checked(TEXT, typed -> NoticeText.of(template, typed).json()));
    }

    @Override
    public void write(Setting setting, JsonObjectBuilder line) {
        try (JsonReader reader = Json.createReader(new StringReader(setting.value()))) {
            line.add(TEXT, reader.readValue());
        }
    }
}
