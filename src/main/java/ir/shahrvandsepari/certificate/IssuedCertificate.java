package ir.shahrvandsepari.certificate;

/** Public: sealed, in the log, verifiable by anybody. What became of it later, the register tells. */
public final class IssuedCertificate implements Certificate {

    private final SealedCertificate sealed;
    private final long logIndex;
    private final String tlogProof;

    IssuedCertificate(SealedCertificate sealed, long logIndex, String tlogProof) {
        this.sealed = sealed;
        this.logIndex = logIndex;
        this.tlogProof = tlogProof;
    }

    @Override
    public Draft draft() {
        return sealed.draft();
    }

    /** The sealed claims: COSE_Sign1, ES256. */
    public byte[] cose() {
        return sealed.cose();
    }

    /** Zero-based place in the transparency log. */
    public long logIndex() {
        return logIndex;
    }

    /** The proof as it was given at issue (c2sp.org/tlog-proof). */
    public String tlogProof() {
        return tlogProof;
    }
}
