package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.property.Rollout.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Where the service stands in the districts. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RolloutBook {
    private final RolloutRows rows;

    /** For the container's proxy only. */
    RolloutBook() {
        this(null);
    }

    @Inject
    RolloutBook(RolloutRows rows) {
        this.rows = rows;
    }

    public Rollout of(District district, String purpose) {
        return rows.of(district.number(), purpose);
    }

    /**
     * Lets a stage begin.
     *
     * @throws Refusal {@code stage-day-taken} if another begins on that day
     */
    public void begin(District district, String purpose, Step step) {
        if (!rows.add(district.number(), purpose, step)) {
            throw new Refusal("stage-day-taken");
        }
    }

    /**
     * Takes back a stage that has not begun.
     *
     * @throws Refusal {@code not-found} if none is planned for that day
     */
    public void cancel(District district, String purpose, Step step) {
        if (!rows.remove(district.number(), purpose, step)) {
            throw new Refusal("not-found");
        }
    }

    /** Reads all of the district's book: some seconds for a large one. */
    public Readiness readiness(District district) {
        return rows.readiness(district.number());
    }
}
