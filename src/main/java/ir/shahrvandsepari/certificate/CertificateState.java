package ir.shahrvandsepari.certificate;

/**
 * How far an answer has come. It only moves PREPARED, SEALED, ISSUED, and from there to one of the two ends; a number
 * whose issue failed is VOID. Expiry is not a state: the day tells it.
 */
public enum CertificateState {
    PREPARED,
    SEALED,
    ISSUED,
    REVOKED,
    SUPERSEDED,
    VOID
}
