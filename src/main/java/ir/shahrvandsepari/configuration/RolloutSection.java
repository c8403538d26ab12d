package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.property.District;
import ir.shahrvandsepari.property.PropertyBook;
import ir.shahrvandsepari.property.Rollout;
import ir.shahrvandsepari.property.RolloutBook;
import ir.shahrvandsepari.property.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the service stands in the districts. */
@ApplicationScoped
class RolloutSection implements Section {
    private static final String STAGE = "stage";

    private final PropertyBook properties;
    private final RolloutBook rollout;

    /** For the container's proxy only. */
    RolloutSection() {
        this(null, null);
    }

    @Inject
    RolloutSection(PropertyBook properties, RolloutBook rollout) {
        this.properties = properties;
        this.rollout = rollout;
    }

    @Override
    public Part part() {
        return Part.ROLLOUT;
    }

    @Override
    public ChangeKind sets() {
        return ChangeKind.ROLLOUT;
    }

    @Override
    public Optional<ChangeKind> cancels() {
        return Optional.of(ChangeKind.ROLLOUT_CANCEL);
    }

    /** A district is configured before its stages are. */
    @Override
    public boolean mayBegin() {
        return false;
    }

    @Override
    public SortedMap<String, Course> held() {
        SortedMap<String, Course> held = new TreeMap<>();
        for (District district : properties.districts()) {
            for (Purpose purpose : Purpose.values()) {
                held.put(district.number() + " " + purpose, course(rollout.of(district, purpose.name())));
            }
        }
        return held;
    }

    /** Every district stands somewhere: before anything was decided the service is not begun. */
    private static Course course(Rollout service) {
        SortedMap<LocalDate, Optional<Setting>> steps = new TreeMap<>();
        service.openFrom()
                .filter(day ->
                        service.stages().stream().noneMatch(step -> !step.from().isAfter(day)))
                .ifPresent(day -> steps.put(day, setting(Stage.LIVE)));
        service.stages().forEach(step -> steps.put(step.from(), setting(step.stage())));
        steps.put(LocalDate.EPOCH, setting(Stage.PLANNED));
        Set<LocalDate> plans = service.stages().stream().map(Rollout.Step::from).collect(Collectors.toSet());
        return new Course(steps, plans);
    }

    private static Optional<Setting> setting(Stage stage) {
        return Optional.of(Setting.of(stage.name()));
    }

    @Override
    public void requireKey(String key) {
        String purposes = Arrays.stream(Purpose.values()).map(Purpose::name).collect(Collectors.joining("|"));
        if (!key.matches("[1-9][0-9]? (" + purposes + ")")) {
            throw new InvalidValue("configuration-district-malformed", key);
        }
    }

    @Override
    public Setting read(Fields line) {
        return Setting.of(line.one(Stage.class, STAGE).name());
    }

    @Override
    public void write(Setting setting, JsonObjectBuilder line) {
        line.add(STAGE, setting.value());
    }
}
