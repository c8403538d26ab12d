package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;

/**
 * Who ends a token, and why.
 *
 * @param reason 1 to 300 characters, for the record
 */
public record TokenEnding(Caller by, String reason) {
    private static final int LONGEST = 300;

    /** @throws InvalidValue {@code reason-needed} */
    public TokenEnding {
        reason = PersianText.tidy(reason == null ? "" : reason);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new InvalidValue("reason-needed", reason);
        }
    }
}
