package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.approval.Weighed;
import ir.shahrvandsepari.parameter.ParameterHistory;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A number or switch of the rules gets another value, or one that was planned does not begin. */
@ApplicationScoped
class ParameterChange implements ChangeEffect {
    @Inject
    private ParameterHistory parameters;

    @Inject
    private BackTest backTest;

    @Inject
    private ChangeDays days;

    @Override
    public Set<ChangeKind> kinds() {
        return EnumSet.of(ChangeKind.PARAMETER, ChangeKind.PARAMETER_CANCEL);
    }

    @Override
    public void check(Proposal proposal) {
        days.requireAhead(proposal.from());
        name(proposal).read(proposal.value());
    }

    @Override
    public Optional<String> before(Proposal proposal) {
        return parameters.on(name(proposal), proposal.from());
    }

    @Override
    public Optional<Weighed> weigh(Proposal proposal) {
        return proposal.kind() == ChangeKind.PARAMETER
                ? backTest.weigh(name(proposal), proposal.value())
                : Optional.empty();
    }

    @Override
    public void apply(Change change, Caller approver) {
        Proposal proposal = change.proposal();
        if (proposal.kind() == ChangeKind.PARAMETER_CANCEL) {
            parameters.cancel(name(proposal), proposal.from());
        } else {
            parameters.begin(name(proposal), proposal.value(), proposal.from(), proposal.reason());
        }
    }

    @Override
    public Optional<Proposal> opposite(Change done) {
        Proposal was = done.proposal();
        if (was.kind() == ChangeKind.PARAMETER && days.isAhead(was.from())) {
            return Optional.of(
                    new Proposal(ChangeKind.PARAMETER_CANCEL, was.target(), was.value(), was.from(), was.reason()));
        }
        // the value that was taken back begins after all; a value that began gives way to the one before it
        Optional<String> again =
                was.kind() == ChangeKind.PARAMETER ? done.seen().before() : Optional.of(was.value());
        return again.map(
                value -> new Proposal(ChangeKind.PARAMETER, was.target(), value, days.ahead(was.from()), was.reason()));
    }

    private static Name name(Proposal proposal) {
        return Name.valueOf(proposal.target());
    }
}
