package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.journey.TariffJourney;
import ir.shahrvandsepari.levy.TariffRate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Lines of tariffs. */
@ApplicationScoped
class TariffWords implements ChangeWording {

    @Inject
    private Words words;

    @Inject
    private Show show;

    @Inject
    private TariffJourney tariffs;

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.TARIFF);
    }

    @Override
    public String subject(Proposal proposal) {
        return words.from("levy", "levy." + proposal.target());
    }

    @Override
    public String value(Proposal proposal) {
        return rates(proposal.value());
    }

    @Override
    public String before(Proposal proposal, String held) {
        return rates(held);
    }

    @Override
    public String weighed(Change change) {
        return tariffs.seen(change)
                .map(trial -> words.say(
                        "tariff.weighed.said",
                        show.count(trial.bills()),
                        show.count(trial.changed()),
                        trial.before(),
                        trial.after()))
                .orElse("");
    }

    private String rates(String kept) {
        TariffRate rate = TariffRate.parse(kept);
        return words.say(
                "tariff.rates",
                words.decimal(TariffRate.percent(rate.rateBasisPoints())),
                words.decimal(TariffRate.percent(rate.onTimeBasisPoints())));
    }
}
