package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.parameter.ParameterBook;
import ir.shahrvandsepari.property.District;
import ir.shahrvandsepari.property.PropertyBook;
import ir.shahrvandsepari.property.Rollout.Step;
import ir.shahrvandsepari.property.RolloutBook;
import ir.shahrvandsepari.property.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** A stage that is proposed for a district: whether it may begin, and its beginning. Within the caller's transaction. */
@ApplicationScoped
class RolloutPlan {
    @Inject
    private RolloutBook rollout;

    @Inject
    private PropertyBook properties;

    @Inject
    private ParameterBook parameters;

    @Inject
    private Clock clock;

    /** {@code 3 TRANSFER}, read. */
    private record Target(District district, Purpose purpose) {}

    /**
     * Refuses what could not begin.
     *
     * @throws Refusal {@code stage-in-the-past}; {@code district-not-ready} for going live while the book lacks too much
     */
    void check(Proposal proposal) {
        Target target = target(proposal);
        if (proposal.from().isBefore(Tehran.today(clock))) {
            throw new Refusal("stage-in-the-past");
        }
        boolean ready = stage(proposal) != Stage.LIVE
                || rollout.readiness(target.district()).isReady(parameters.inForce(Tehran.today(clock)));
        if (!ready) {
            throw new Refusal("district-not-ready");
        }
    }

    /** Lets the stage begin, if it still may. */
    void begin(Proposal proposal) {
        check(proposal);
        Target target = target(proposal);
        rollout.begin(target.district(), target.purpose().name(), new Step(stage(proposal), proposal.from()));
    }

    private static Stage stage(Proposal proposal) {
        return Stage.valueOf(proposal.value());
    }

    private Target target(Proposal proposal) {
        String[] parts = proposal.target().split(" ");
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,2}")) {
            throw new InvalidValue("stage-target-malformed", proposal.target());
        }
        return properties
                .district(Integer.parseInt(parts[0]))
                .map(district -> new Target(district, Purpose.valueOf(parts[1])))
                .orElseThrow(() -> new Refusal("not-found"));
    }
}
