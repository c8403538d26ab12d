package ir.shahrvandsepari.certificate;

/** Numbered, frozen and stored; no key has touched it yet. */
public final class PreparedCertificate implements Certificate {

    private final Draft draft;

    PreparedCertificate(Draft draft) {
        this.draft = draft;
    }

    @Override
    public Draft draft() {
        return draft;
    }
}
