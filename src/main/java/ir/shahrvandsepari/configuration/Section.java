package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/** How one part of the configuration stands in the file and becomes proposals. Within the caller's transaction. */
interface Section {
    Part part();

    /** What is proposed to set something in it. */
    ChangeKind sets();

    /** What is proposed to take a plan back, where another cannot begin on its day before. */
    default Optional<ChangeKind> cancels() {
        return Optional.empty();
    }

    /** Whether something that is set may be set to nothing. */
    default boolean mayEnd() {
        return false;
    }

    /** Whether this can be decided at all where it does not stand yet. */
    default boolean mayBegin() {
        return true;
    }

    /** Whether a key has lines by their days; without, its one line holds on the day that is the key. */
    default boolean isDated() {
        return true;
    }

    /** Whether something of the past is no part of it any more. */
    default boolean isOver(String key, LocalDate day) {
        return false;
    }

    /** Everything that is set, by the target of its proposals. */
    SortedMap<String, Course> held();

    /** @throws InvalidValue for a key that can be no target of a proposal */
    void requireKey(String key);

    /**
     * Reads a line of the file.
     *
     * @throws InvalidValue with the field that is wrong
     */
    Setting read(Fields line);

    /** Writes such a line. */
    void write(Setting setting, JsonObjectBuilder line);
}
