package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.InvalidValue;

/**
 * The paper of the case that shows a payment, known by its bytes.
 *
 * @param sha256 64 hexadecimal digits
 */
public record Slip(String sha256) {
    public Slip {
        if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
            throw new InvalidValue("slip-malformed", sha256);
        }
    }
}
