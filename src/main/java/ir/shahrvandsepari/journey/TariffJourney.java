package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
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

/** Tariffs: what is in force, and proposals of further lines with what they would have changed. One transaction each. */
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

    /** What a line would have made of last month's bills; refuses what {@link #propose} does. Changes nothing. */
    public TariffTrial weigh(Proposal proposal) {
        changes.weigh(proposal);
        return tariffs.weigh(TariffChange.line(proposal));
    }

    /**
     * Leaves a line for a second person, with what it would have changed.
     *
     * @throws ir.shahrvandsepari.kernel.Refusal as {@link ChangeJourney#propose} does
     */
    public void propose(Proposal proposal, Caller caller) {
        Tariff line = TariffChange.line(proposal);
        tariffs.keep(tariffs.weigh(line), line);
        changes.propose(proposal, caller);
    }

    /** What the proposer saw. */
    public Optional<TariffTrial> seen(Change change) {
        return tariffs.trial(
                TariffChange.line(change.proposal()), change.proposed().at());
    }
}
