package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.levy.PenaltyRegime;
import ir.shahrvandsepari.levy.Tariff;
import ir.shahrvandsepari.levy.TariffBook;
import ir.shahrvandsepari.levy.TariffTrial;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Tariffs: what is in force, and what further lines would have changed. One transaction each. */
@Stateless
public class TariffJourney {
    @Inject
    private TariffBook tariffs;

    @Inject
    private ChangeJourney changes;

    /** Every line, by levy, the latest first. */
    public List<Tariff> tariffs() {
        return tariffs.all();
    }

    /** How lateness is charged. */
    public List<PenaltyRegime> regimes() {
        return tariffs.regimes();
    }

    /** What a line would have made of last month's bills; refuses what could not begin. Changes nothing. */
    public TariffTrial weigh(Proposal proposal) {
        changes.weigh(proposal);
        return tariffs.weigh(TariffChange.line(proposal));
    }

    /** What the proposer of a line saw. */
    public Optional<TariffTrial> seen(Change change) {
        return tariffs.trial(
                TariffChange.line(change.proposal()), change.proposed().at());
    }
}
