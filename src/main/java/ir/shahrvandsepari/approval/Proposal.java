package ir.shahrvandsepari.approval;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import java.time.LocalDate;

/**
 * What is to change.
 *
 * @param target what it is about, as {@link ChangeKind} says
 * @param value what it is to be
 * @param from first day on which it holds
 * @param reason legal reference or reason, for the second person and for the record
 */
public record Proposal(ChangeKind kind, String target, String value, LocalDate from, String reason) {
    /** Characters of a reason. */
    public static final int LONGEST = 300;

    /** @throws InvalidValue {@code reason-needed} */
    public Proposal {
        reason = PersianText.tidy(reason == null ? "" : reason);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new InvalidValue("reason-needed", reason);
        }
    }
}
