package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.parameter.DatedParameter;
import ir.shahrvandsepari.parameter.ParameterHistory;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers and switches of the rules. */
@ApplicationScoped
class ParameterSection implements Section {
    private final ParameterHistory parameters;

    /** For the container's proxy only. */
    ParameterSection() {
        this(null);
    }

    @Inject
    ParameterSection(ParameterHistory parameters) {
        this.parameters = parameters;
    }

    @Override
    public Part part() {
        return Part.PARAMETERS;
    }

    @Override
    public ChangeKind sets() {
        return ChangeKind.PARAMETER;
    }

    @Override
    public Optional<ChangeKind> cancels() {
        return Optional.of(ChangeKind.PARAMETER_CANCEL);
    }

    @Override
    public SortedMap<String, Course> held() {
        SortedMap<String, SortedMap<LocalDate, Optional<Setting>>> steps = new TreeMap<>();
        for (DatedParameter one : parameters.all()) {
            SortedMap<LocalDate, Optional<Setting>> own =
                    steps.computeIfAbsent(one.name().name(), name -> new TreeMap<>());
            own.put(one.from(), Optional.of(new Setting(one.value(), one.legalBasis(), false)));
            one.to().ifPresent(last -> own.put(last.plusDays(1), Optional.empty()));
        }
        SortedMap<String, Course> held = new TreeMap<>();
        steps.forEach((name, own) -> held.put(name, new Course(own, own.keySet())));
        return held;
    }

    @Override
    public void requireKey(String key) {
        if (Arrays.stream(Name.values()).noneMatch(name -> name.name().equals(key))) {
            throw new InvalidValue("configuration-parameter-unknown", key);
        }
    }

    @Override
    public Setting read(Fields line) {
        Name name = Name.valueOf(line.subject());
        return new Setting(line.checked("value", name::read), line.text("reference"), false);
    }

    @Override
    public void write(Setting setting, JsonObjectBuilder line) {
        line.add("value", setting.value()).add("reference", setting.reference());
    }
}
