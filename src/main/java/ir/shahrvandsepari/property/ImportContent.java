package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.InvalidValue;

/**
 * Which bytes came, to the last one.
 *
 * @param sha256 lower-case hex
 * @param bytes how many
 */
public record ImportContent(String sha256, long bytes) {
    public ImportContent {
        if (!sha256.matches("[0-9a-f]{64}") || bytes < 0) {
            throw new InvalidValue("content-malformed", sha256);
        }
    }
}
