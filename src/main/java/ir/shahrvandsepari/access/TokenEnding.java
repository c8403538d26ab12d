package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.StatedReason;

/**
 * Who ends a token, and why.
 *
 * @param reason 1 to 300 characters, for the record
 */
public record TokenEnding(Caller by, String reason) {
    /** @throws ir.shahrvandsepari.kernel.InvalidValue {@code reason-needed} */
    public TokenEnding {
        reason = StatedReason.of(reason);
    }
}
