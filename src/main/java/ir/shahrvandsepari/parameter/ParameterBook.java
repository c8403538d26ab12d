package ir.shahrvandsepari.parameter;

import ir.shahrvandsepari.kernel.Sha256;
import ir.shahrvandsepari.kernel.WorkingDays;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The dated parameters. What was read is kept for ten seconds: a change takes effect within that time on every node. */
@ApplicationScoped
public class ParameterBook {
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final ParameterStore store;
    private final Clock clock;
    private volatile Kept kept;

    private record Kept(Parameters parameters, Instant until) {}

    /** For the container's proxy only. */
    ParameterBook() {
        this(null, null);
    }

    @Inject
    ParameterBook(ParameterStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What is in force on that day. */
    public Parameters inForce(LocalDate day) {
        Kept known = kept;
        Instant now = clock.instant();
        if (known != null && known.parameters.day().equals(day) && now.isBefore(known.until)) {
            return known.parameters;
        }
        Map<Name, String> values = store.inForce(day);
        WorkingDays workingDays =
                WorkingDays.closedOn(Boolean.parseBoolean(values.get(Name.THURSDAY_IS_CLOSED)), store.holidays());
        Parameters read = new Parameters(day, values, version(values), workingDays);
        kept = new Kept(read, now.plus(KEPT));
        return read;
    }

    private static String version(Map<Name, String> values) {
        return Sha256.hex(Sha256.of(new TreeMap<>(values).toString())).substring(0, 12);
    }
}
