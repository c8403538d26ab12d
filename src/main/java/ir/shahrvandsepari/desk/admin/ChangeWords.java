package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.RoleTerm;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.journey.TariffJourney;
import ir.shahrvandsepari.levy.TariffRate;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What a change is about and does, as people read it. */
@Named
@RequestScoped
public class ChangeWords {

    @Inject
    private Words words;

    @Inject
    private Show show;

    @Inject
    private TariffJourney tariffs;

    /** What is to change, without what it is to become. */
    public String subject(Proposal proposal) {
        return switch (proposal.kind()) {
            case PARAMETER, PARAMETER_CANCEL -> words.say("parameter." + proposal.target());
            case GRANT, GRANT_END -> proposal.target();
            case TARIFF -> words.from("levy", "levy." + proposal.target());
            case ROLLOUT, ROLLOUT_CANCEL -> {
                String[] target = proposal.target().split(" ");
                yield words.say("rollout.of", Integer.valueOf(target[0]), words.say("purpose.short." + target[1]));
            }
        };
    }

    /** What it is to become. */
    public String value(Proposal proposal) {
        return switch (proposal.kind()) {
            case PARAMETER -> value(Name.valueOf(proposal.target()), proposal.value());
            case PARAMETER_CANCEL ->
                words.say("change.cancelled", value(Name.valueOf(proposal.target()), proposal.value()));
            case GRANT -> words.say("grant.begins", term(RoleTerm.parse(proposal.value())));
            case GRANT_END -> words.say("grant.ends", term(RoleTerm.parse(proposal.value())));
            case TARIFF -> value(TariffRate.parse(proposal.value()));
            case ROLLOUT -> words.say("rollout.stage." + proposal.value());
            case ROLLOUT_CANCEL -> words.say("change.cancelled", words.say("rollout.stage." + proposal.value()));
        };
    }

    /** What stood there when it was proposed; empty where nothing did. */
    public String before(Change change) {
        Proposal proposal = change.proposal();
        return change.seen()
                .before()
                .map(held -> switch (proposal.kind()) {
                    case PARAMETER -> value(Name.valueOf(proposal.target()), held);
                    case TARIFF -> value(TariffRate.parse(held));
                    case ROLLOUT -> words.say("rollout.stage." + held);
                    case PARAMETER_CANCEL, GRANT, GRANT_END, ROLLOUT_CANCEL -> "";
                })
                .orElse("");
    }

    /** What it would have changed, as its proposer saw it; empty where that was not looked at. */
    public String weighed(Change change) {
        Optional<String> bills = tariffs.seen(change)
                .map(trial -> words.say(
                        "tariff.weighed.said",
                        show.count(trial.bills()),
                        show.count(trial.changed()),
                        trial.before(),
                        trial.after()));
        return bills.or(() -> change.seen()
                        .weighed()
                        .map(decisions -> words.say(
                                "change.weighed.said",
                                show.count(decisions.compared()),
                                show.count(decisions.changed()))))
                .orElse("");
    }

    /** A value of a parameter as people read it. */
    public String value(Name name, String value) {
        return name.isSwitch() ? words.say("parameter.switch." + value) : words.isolated(value);
    }

    /** The two rates of a tariff line. */
    private String value(TariffRate rate) {
        return words.say(
                "tariff.rates",
                words.decimal(TariffRate.percent(rate.rateBasisPoints())),
                words.decimal(TariffRate.percent(rate.onTimeBasisPoints())));
    }

    /** A role with its district and its last day. */
    public String term(RoleTerm term) {
        String role = words.say("role." + term.role());
        String where = term.district()
                .map(district -> words.say("grant.of", role, district))
                .orElse(role);
        return term.until().map(day -> words.say("grant.until", where, day)).orElse(where);
    }
}
