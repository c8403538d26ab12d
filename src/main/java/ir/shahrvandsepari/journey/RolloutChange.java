package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The service in a district takes another stage; going live waits for the district's data. */
@ApplicationScoped
class RolloutChange implements ChangeEffect {
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

    @Override
    public Set<ChangeKind> kinds() {
        return EnumSet.of(ChangeKind.ROLLOUT, ChangeKind.ROLLOUT_CANCEL);
    }

    /** @throws Refusal {@code stage-in-the-past}; {@code district-not-ready} for going live while the book lacks too much */
    @Override
    public void check(Proposal proposal) {
        Target target = target(proposal);
        if (proposal.from().isBefore(Tehran.today(clock))) {
            throw new Refusal("stage-in-the-past");
        }
        boolean ready = proposal.kind() == ChangeKind.ROLLOUT_CANCEL
                || stage(proposal) != Stage.LIVE
                || rollout.readiness(target.district()).isReady(parameters.inForce(Tehran.today(clock)));
        if (!ready) {
            throw new Refusal("district-not-ready");
        }
    }

    @Override
    public Optional<String> before(Proposal proposal) {
        Target target = target(proposal);
        return Optional.of(rollout.of(target.district(), target.purpose().name())
                .stage(proposal.from())
                .name());
    }

    @Override
    public void apply(Change change, Caller approver) {
        Proposal proposal = change.proposal();
        check(proposal);
        Target target = target(proposal);
        Step step = new Step(stage(proposal), proposal.from());
        if (proposal.kind() == ChangeKind.ROLLOUT_CANCEL) {
            rollout.cancel(target.district(), target.purpose().name(), step);
        } else {
            rollout.begin(target.district(), target.purpose().name(), step);
        }
    }

    @Override
    public Optional<Proposal> opposite(Change done) {
        Proposal was = done.proposal();
        LocalDate today = Tehran.today(clock);
        if (was.kind() == ChangeKind.ROLLOUT && was.from().isAfter(today)) {
            return Optional.of(
                    new Proposal(ChangeKind.ROLLOUT_CANCEL, was.target(), was.value(), was.from(), was.reason()));
        }
        // two stages never begin on one day
        LocalDate earliest = was.from().equals(today) ? today.plusDays(1) : today;
        LocalDate from = was.from().isAfter(today) ? was.from() : earliest;
        Optional<String> again = was.kind() == ChangeKind.ROLLOUT ? done.seen().before() : Optional.of(was.value());
        return again.map(stage -> new Proposal(ChangeKind.ROLLOUT, was.target(), stage, from, was.reason()));
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
