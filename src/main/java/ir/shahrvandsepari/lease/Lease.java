package ir.shahrvandsepari.lease;

/**
 * A duty that this server was given.
 *
 * @param fence grows with each change of hands; what is written under an older one is refused
 */
public record Lease(Duty duty, long fence) {}
