package ir.shahrvandsepari.configuration;

import java.time.Instant;

/**
 * A file that somebody brought.
 *
 * @param broughtBy login of whoever did
 */
public record ConfigurationImport(long id, String fileName, String sha256, String broughtBy, Instant broughtAt) {
    /**
     * One that is being brought.
     *
     * @param fileName as the browser calls it
     */
    public record Draft(String fileName, byte[] content) {}
}
