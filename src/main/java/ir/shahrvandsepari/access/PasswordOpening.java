package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.StatedReason;

/**
 * The holder of an account is to be let choose a new password.
 *
 * @param reason 1 to 300 characters, for the record
 */
public record PasswordOpening(Login login, String reason) {
    /** @throws ir.shahrvandsepari.kernel.InvalidValue {@code reason-needed} */
    public PasswordOpening {
        reason = StatedReason.of(reason);
    }
}
