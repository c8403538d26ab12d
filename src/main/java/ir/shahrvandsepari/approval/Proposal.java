package ir.shahrvandsepari.approval;

import ir.shahrvandsepari.kernel.StatedReason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to change.
 *
 * @param target what it is about, as {@link ChangeKind} says
 * @param value what it is to be
 * @param from first day on which it holds
 * @param reason legal reference or reason, for the second person and for the record
 */
public record Proposal(ChangeKind kind, String target, String value, LocalDate from, String reason) {
    /** The value that says that nothing is to stand there. */
    public static final String NOTHING = "null";

    /** @throws ir.shahrvandsepari.kernel.InvalidValue {@code reason-needed} */
    public Proposal {
        reason = StatedReason.of(reason);
    }

    /** What such a value says is to stand there; empty if nothing is. */
    public static Optional<String> something(String value) {
        return value.equals(NOTHING) ? Optional.empty() : Optional.of(value);
    }
}
