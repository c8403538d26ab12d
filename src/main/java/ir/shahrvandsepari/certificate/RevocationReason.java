package ir.shahrvandsepari.certificate;

/** Why an answer is taken back; sentences {@code revocation.reason.<name>} in the bundle {@code i18n/certificate}. */
public enum RevocationReason {
    /** It should never have been issued. */
    ISSUED_IN_ERROR,
    /** What it says was wrong when it was issued. */
    FACTS_WRONG,
    /** What it says has become wrong, for example by a new hold. */
    FACTS_CHANGED,
    /** Somebody deceived the municipality. */
    FRAUD,
    /** A court ordered it. */
    COURT_ORDER,
    /** The seal may have been used by others. */
    KEY_COMPROMISED
}
