package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.levy.Levy;
import ir.shahrvandsepari.levy.Tariff;
import ir.shahrvandsepari.levy.TariffBook;
import ir.shahrvandsepari.levy.TariffRate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a change of a tariff does. Within the caller's transaction. */
@ApplicationScoped
class TariffChange {
    @Inject
    private TariffBook tariffs;

    void check(Proposal proposal) {
        tariffs.requireAhead(line(proposal).validFrom());
    }

    void begin(Proposal proposal) {
        tariffs.begin(line(proposal));
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
