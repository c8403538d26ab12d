package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.parameter.Holiday;
import ir.shahrvandsepari.parameter.HolidayBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** A day to come is closed, opened, or called otherwise, where it comes from a file of the configuration. */
@ApplicationScoped
class HolidayChange implements ChangeEffect {
    @Inject
    private HolidayBook holidays;

    @Inject
    private HolidayKeeping keeping;

    @Inject
    private ChangeDays days;

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.HOLIDAY);
    }

    /** @throws Refusal {@code change-changes-nothing} if the day is so already */
    @Override
    public void check(Proposal proposal) {
        days.requireAhead(proposal.from());
        if (holidays.on(proposal.from()).equals(holiday(proposal))) {
            throw new Refusal("change-changes-nothing");
        }
    }

    @Override
    public Optional<String> before(Proposal proposal) {
        return Optional.of(holidays.on(proposal.from()).map(Holiday::json).orElse(Proposal.NOTHING));
    }

    @Override
    public void apply(Change change, Caller approver) {
        Proposal proposal = change.proposal();
        check(proposal);
        if (holidays.on(proposal.from()).isPresent()) {
            keeping.remove(proposal.from(), approver);
        }
        holiday(proposal).ifPresent(wanted -> keeping.add(wanted, approver));
    }

    /** The day as it was, while it is still to come. */
    @Override
    public Optional<Proposal> opposite(Change done) {
        Proposal was = done.proposal();
        return done.seen()
                .before()
                .filter(held -> days.isAhead(was.from()))
                .map(held -> new Proposal(ChangeKind.HOLIDAY, was.target(), held, was.from(), was.reason()));
    }

    private static Optional<Holiday> holiday(Proposal proposal) {
        return Proposal.something(proposal.value()).map(json -> Holiday.parse(proposal.from(), json));
    }
}
