package ir.shahrvandsepari.property;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * When each register was last loaded with success.
 *
 * @param loadedAt by kind of import, as interfaces name them: {@code properties}, {@code owners}, {@code holds}, …
 */
public record Freshness(Map<String, Instant> loadedAt) {
    public Freshness {
        loadedAt = Map.copyOf(loadedAt);
    }

    /** Empty when that register was never loaded. */
    public Optional<Instant> of(String kind) {
        return Optional.ofNullable(loadedAt.get(kind));
    }

    public Optional<Instant> holds() {
        return of("holds");
    }

    public Optional<Instant> owners() {
        return of("owners");
    }

    public Optional<Instant> personHolds() {
        return of("person-holds");
    }
}
