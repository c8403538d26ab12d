package ir.shahrvandsepari.eligibility;

/** Cannot be answered now; each reason has its remedy. */
public final class Refused implements Decision {
    private final Ground ground;

    Refused(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }

    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
