package ir.shahrvandsepari.certificate;

/** What verification says of a certificate. */
public enum Verdict {
    /** Ours, unchanged, in force today; it may carry the mark "used". */
    VALID,
    /** Ours and unchanged, but its last day has passed. */
    EXPIRED,
    /** Ours, but taken back. */
    REVOKED,
    /** Ours, but a later answer to the same owner has taken its place. */
    SUPERSEDED,
    /** Bears our seal, number or facts, but was altered, cut, extended, or is not the file that we keep. */
    FORGED,
    /** Nothing of ours. */
    UNKNOWN
}
