package ir.shahrvandsepari.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What there was to see of a case, as named texts that can be laid side by side.
 *
 * @param values by name, such as {@code owners}
 */
public record Seen(SortedMap<String, String> values) {
    public Seen {
        values = new TreeMap<>(values);
    }

    public static Seen of(Map<String, String> values) {
        return new Seen(new TreeMap<>(values));
    }

    @Override
    public SortedMap<String, String> values() {
        return new TreeMap<>(values);
    }

    /** One named text then and now; empty where it was not there. */
    public record Line(String name, String then, String now) {
        public boolean isChanged() {
            return !then.equals(now);
        }
    }

    /** This beside what there is now. */
    public List<Line> beside(Seen now) {
        TreeSet<String> names = new TreeSet<>(values.keySet());
        names.addAll(now.values.keySet());
        List<Line> lines = new ArrayList<>();
        names.forEach(
                name -> lines.add(new Line(name, values.getOrDefault(name, ""), now.values.getOrDefault(name, ""))));
        return lines;
    }
}
