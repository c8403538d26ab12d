package ir.shahrvandsepari.eligibility;

/** A person at the district must look at papers; nobody has to go there. */
public final class NeedsReview implements Decision {
    private final Ground ground;

    NeedsReview(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }

    @Override
    public Outcome outcome() {
        return Outcome.REVIEW_REQUIRED;
    }
}
