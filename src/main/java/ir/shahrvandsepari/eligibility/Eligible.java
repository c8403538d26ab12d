package ir.shahrvandsepari.eligibility;

/** The windows allow it and nothing stands against it: the answer can be given at once. A token: without one no certificate is prepared. */
public final class Eligible implements Decision {
    private final Ground ground;

    Eligible(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }

    @Override
    public Outcome outcome() {
        return Outcome.FAST_TRACK;
    }
}
