package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.kernel.Timeline;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What something is set to from which day on, line by line.
 *
 * @param steps by first day; an empty one says that from there on nothing stands there
 * @param plans days on which something begins that must be taken back before another may begin then
 */
public record Course(SortedMap<LocalDate, Optional<Setting>> steps, Set<LocalDate> plans) {
    public Course {
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
        plans = Set.copyOf(plans);
    }

    /** As a file says it. */
    static Course of(SortedMap<LocalDate, Optional<Setting>> steps) {
        return new Course(steps, Set.of());
    }

    static <V> Course of(Timeline<V> line, Function<V, Setting> setting) {
        SortedMap<LocalDate, Optional<Setting>> steps = new TreeMap<>();
        line.steps().forEach((day, value) -> steps.put(day, value.map(setting)));
        return of(steps);
    }

    static Course nothing() {
        return of(new TreeMap<>());
    }

    /** What is decided by it, without lines that say nothing new. */
    Timeline<Setting> timeline() {
        SortedMap<LocalDate, Optional<Setting>> decided = new TreeMap<>();
        steps.forEach((day, setting) -> decided.put(day, setting.map(Setting::decided)));
        return new Timeline<>(decided);
    }
}
