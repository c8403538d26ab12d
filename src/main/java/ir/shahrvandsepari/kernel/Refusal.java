package ir.shahrvandsepari.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The system understood what was asked and says no, for a reason the asker can act on.
 *
 * <p>The {@code slug} names the problem ({@code /problems/<slug>}); {@code details} hold what the answer tells besides,
 * for example the day a district opens.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String slug;
    private final transient Map<String, Object> details;

    public Refusal(String slug) {
        this(slug, Map.of());
    }

    public Refusal(String slug, Map<String, ?> details) {
        super(slug);
        this.slug = Objects.requireNonNull(slug);
        this.details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    public String slug() {
        return slug;
    }

    /** What the answer tells besides the reason; never null, keeps its order. */
    public Map<String, Object> details() {
        return details == null ? Map.of() : details;
    }
}
