package ir.shahrvandsepari.kernel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What holds from which day on.
 *
 * @param steps by first day; each holds until the next one's day, an empty one says that from there on nothing holds
 */
public record Timeline<V>(SortedMap<LocalDate, Optional<V>> steps) {
    /**
     * A day from which on something else holds.
     *
     * @param value empty if nothing holds from there on
     */
    public record Step<V>(LocalDate from, Optional<V> value) {}

    /** Leaves out what says nothing new, so that equal courses are equal. */
    public Timeline {
        SortedMap<LocalDate, Optional<V>> kept = new TreeMap<>();
        Optional<V> last = Optional.empty();
        for (Map.Entry<LocalDate, Optional<V>> step : steps.entrySet()) {
            if (!step.getValue().equals(last)) {
                kept.put(step.getKey(), step.getValue());
                last = step.getValue();
            }
        }
        steps = kept;
    }

    /** Nothing holds, ever. */
    public static <V> Timeline<V> empty() {
        return new Timeline<>(new TreeMap<>());
    }

    /** What holds on a day. */
    public Optional<V> on(LocalDate day) {
        SortedMap<LocalDate, Optional<V>> begun = steps.headMap(day.plusDays(1));
        return begun.isEmpty() ? Optional.empty() : begun.get(begun.lastKey());
    }

    /** The next step after a day. */
    public Optional<Step<V>> after(LocalDate day) {
        return steps.tailMap(day.plusDays(1)).entrySet().stream()
                .findFirst()
                .map(step -> new Step<>(step.getKey(), step.getValue()));
    }

    /** The same from a day on: what holds then begins then. */
    public Timeline<V> from(LocalDate day) {
        SortedMap<LocalDate, Optional<V>> later = new TreeMap<>(steps.tailMap(day));
        later.putIfAbsent(day, on(day));
        return new Timeline<>(later);
    }

    /** The same until a day, and from there on as the other says. */
    public Timeline<V> then(LocalDate day, Timeline<V> other) {
        SortedMap<LocalDate, Optional<V>> all = new TreeMap<>(steps.headMap(day));
        all.put(day, other.on(day));
        all.putAll(other.steps.tailMap(day.plusDays(1)));
        return new Timeline<>(all);
    }

    /** The same, with another value from a day until the next one that is planned. */
    public Timeline<V> with(LocalDate day, Optional<V> value) {
        SortedMap<LocalDate, Optional<V>> all = new TreeMap<>(steps);
        all.put(day, value);
        return new Timeline<>(all);
    }

    /** The last day of what begins on that one; empty while no end is known. */
    public Optional<LocalDate> lastDay(LocalDate first) {
        SortedMap<LocalDate, Optional<V>> later = steps.tailMap(first.plusDays(1));
        return later.isEmpty() ? Optional.empty() : Optional.of(later.firstKey().minusDays(1));
    }
}
