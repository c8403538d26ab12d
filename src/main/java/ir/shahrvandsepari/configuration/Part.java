package ir.shahrvandsepari.configuration;

import java.util.Locale;

/** The parts of the file, in their order. */
public enum Part {
    PARAMETERS,
    TARIFFS,
    HOLIDAYS,
    REASONS,
    TEMPLATES,
    ROLLOUT,
    OFFICES;

    /** Its name in the file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
