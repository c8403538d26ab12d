package ir.shahrvandsepari.configuration;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that two people decide about how the system works, but no people, accounts and secrets.
 *
 * @param parts what is set in each part, by the target of its proposals
 */
public record ConfigurationFile(Map<Part, SortedMap<String, Course>> parts) {
    /** Of the form of the file; a program that knows another form refuses it. */
    static final String SCHEMA = "shahrvandsepari-configuration/1";

    public ConfigurationFile {
        Map<Part, SortedMap<String, Course>> copy = new EnumMap<>(Part.class);
        parts.forEach((part, courses) -> copy.put(part, Collections.unmodifiableSortedMap(new TreeMap<>(courses))));
        parts = Collections.unmodifiableMap(copy);
    }

    SortedMap<String, Course> part(Part part) {
        return parts.getOrDefault(part, Collections.emptySortedMap());
    }
}
