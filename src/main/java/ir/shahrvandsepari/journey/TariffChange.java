package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.levy.Levy;
import ir.shahrvandsepari.levy.Tariff;
import ir.shahrvandsepari.levy.TariffBook;
import ir.shahrvandsepari.levy.TariffRate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** A levy gets a further line in its tariff. */
@ApplicationScoped
class TariffChange implements ChangeEffect {
    @Inject
    private TariffBook tariffs;

    @Inject
    private ChangeDays days;

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.TARIFF);
    }

    @Override
    public void check(Proposal proposal) {
        tariffs.requireAhead(line(proposal).validFrom());
    }

    @Override
    public Optional<String> before(Proposal proposal) {
        return tariffs.on(Levy.valueOf(proposal.target()), proposal.from()).map(TariffRate::toString);
    }

    @Override
    public void keep(Proposal proposal) {
        tariffs.keep(line(proposal));
    }

    @Override
    public void apply(Change change, Caller approver) {
        Proposal proposal = change.proposal();
        tariffs.begin(line(proposal));
    }

    /** The rates that were before: in place of a line that is ahead, because the day after it would come too late for its year. */
    @Override
    public Optional<Proposal> opposite(Change done) {
        Proposal was = done.proposal();
        return done.seen()
                .before()
                .map(rates ->
                        new Proposal(ChangeKind.TARIFF, was.target(), rates, days.ahead(was.from()), was.reason()));
    }

    /** The line that a proposal describes. What two people have approved is no sample any more. */
    static Tariff line(Proposal proposal) {
        TariffRate rate = TariffRate.parse(proposal.value());
        return new Tariff(
                Levy.valueOf(proposal.target()),
                proposal.from(),
                rate.rateBasisPoints(),
                rate.onTimeBasisPoints(),
                proposal.reason(),
                false);
    }
}
