package ir.shahrvandsepari.certificate;

/** Sealed by the municipality; not public, and therefore not yet an answer. */
public final class SealedCertificate implements Certificate {

    private final Draft draft;
    private final byte[] cose;

    SealedCertificate(Draft draft, byte[] cose) {
        this.draft = draft;
        this.cose = cose;
    }

    @Override
    public Draft draft() {
        return draft;
    }

    /** The sealed claims: COSE_Sign1, ES256 ({@code application/cose}). */
    public byte[] cose() {
        return cose.clone();
    }
}
