package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;

/**
 * The holder of an account is to be let choose a new password.
 *
 * @param reason 1 to 300 characters, for the record
 */
public record PasswordOpening(Login login, String reason) {
    private static final int LONGEST = 300;

    /** @throws InvalidValue {@code reason-needed} */
    public PasswordOpening {
        reason = PersianText.tidy(reason == null ? "" : reason);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new InvalidValue("reason-needed", reason);
        }
    }
}
