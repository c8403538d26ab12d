package ir.shahrvandsepari.eligibility;

/** An inspector must go and look. */
public final class NeedsVisit implements Decision {
    private final Ground ground;

    NeedsVisit(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }

    @Override
    public Outcome outcome() {
        return Outcome.VISIT_REQUIRED;
    }
}
