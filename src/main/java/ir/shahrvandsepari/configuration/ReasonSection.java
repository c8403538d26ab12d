package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.casework.LibraryReason;
import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.casework.ReasonLibrary;
import ir.shahrvandsepari.casework.ReasonText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reasons library. */
@ApplicationScoped
class ReasonSection implements Section {
    private final ReasonLibrary library;

    /** For the container's proxy only. */
    ReasonSection() {
        this(null);
    }

    @Inject
    ReasonSection(ReasonLibrary library) {
        this.library = library;
    }

    @Override
    public Part part() {
        return Part.REASONS;
    }

    @Override
    public ChangeKind sets() {
        return ChangeKind.REASON;
    }

    @Override
    public boolean mayEnd() {
        return true;
    }

    @Override
    public SortedMap<String, Course> held() {
        SortedMap<String, Course> held = new TreeMap<>();
        library.all()
                .forEach((code, versions) -> held.put(
                        code.value(),
                        Course.of(versions, text -> Setting.of(text.json().toString()))));
        return held;
    }

    @Override
    public void requireKey(String key) {
        new ReasonCode(key);
    }

    @Override
    public Setting read(Fields line) {
        LibraryReason.Kind kind = line.one(LibraryReason.Kind.class, "kind");
        LibraryReason.Wording persian = new LibraryReason.Wording(line.text("sentenceFa"), line.text("remedyFa"));
        LibraryReason.Wording english = new LibraryReason.Wording(line.text("sentenceEn"), line.text("remedyEn"));
        ReasonText text = new ReasonText(kind, persian, english, line.text("legalBasis"));
        return Setting.of(text.json().toString());
    }

    @Override
    public void write(Setting setting, JsonObjectBuilder line) {
        ReasonText.parse(setting.value()).json().forEach(line::add);
    }
}
