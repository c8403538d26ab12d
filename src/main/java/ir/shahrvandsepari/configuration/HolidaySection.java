package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.parameter.Holiday;
import ir.shahrvandsepari.parameter.HolidayBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Days on which the municipality does not work; each is its own key and its own first day. */
@ApplicationScoped
class HolidaySection implements Section {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private final HolidayBook holidays;

    /** For the container's proxy only. */
    HolidaySection() {
        this(null);
    }

    @Inject
    HolidaySection(HolidayBook holidays) {
        this.holidays = holidays;
    }

    @Override
    public Part part() {
        return Part.HOLIDAYS;
    }

    @Override
    public ChangeKind sets() {
        return ChangeKind.HOLIDAY;
    }

    @Override
    public boolean mayEnd() {
        return true;
    }

    @Override
    public boolean isDated() {
        return false;
    }

    @Override
    public boolean isOver(String key, LocalDate day) {
        return LocalDate.parse(key).isBefore(day);
    }

    @Override
    public SortedMap<String, Course> held() {
        SortedMap<String, Course> held = new TreeMap<>();
        for (Holiday holiday : holidays.between(FIRST, LAST)) {
            SortedMap<LocalDate, Optional<Setting>> step = new TreeMap<>();
            step.put(holiday.day(), Optional.of(setting(holiday)));
            held.put(holiday.day().toString(), Course.of(step));
        }
        return held;
    }

    private static Setting setting(Holiday holiday) {
        return Setting.of(holiday.json());
    }

    @Override
    public void requireKey(String key) {
        Fields.day(null, key);
    }

    @Override
    public Setting read(Fields line) {
        return setting(new Holiday(
                LocalDate.parse(line.subject()),
                line.one(Holiday.Scope.class, "scope"),
                line.one(Holiday.Kind.class, "kind"),
                line.text("name")));
    }

    @Override
    public void write(Setting setting, JsonObjectBuilder line) {
        Holiday holiday = Holiday.parse(LocalDate.EPOCH, setting.value());
        line.add("scope", holiday.scope().name())
                .add("kind", holiday.kind().name())
                .add("name", holiday.name());
    }
}
