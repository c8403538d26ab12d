package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.RoleTerm;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.journey.ChangeJourney;
import ir.shahrvandsepari.levy.TariffRate;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What waits for a second person, on whatever page it is shown: what it is in words, and the two answers. */
@Named
@RequestScoped
public class Changes {

    @Inject
    private ChangeJourney journey;

    @Inject
    private Outcome outcome;

    @Inject
    private Words words;

    /** @param page where it was approved, such as {@code parameters} */
    public String approve(long id, String page) {
        return outcome.of(() -> {
            journey.approve(id, outcome.caller());
            return "/admin/" + page + "?faces-redirect=true&done=approved";
        });
    }

    public String drop(long id, String page) {
        return outcome.of(() -> {
            journey.drop(id, outcome.caller());
            return "/admin/" + page + "?faces-redirect=true&done=dropped";
        });
    }

    /** What has just been done, in a sentence; empty if nothing was. */
    public String getDone() {
        return outcome.said("change.done.");
    }

    /** Whether the one before the screen proposed it, with whatever account. */
    public boolean isMine(Change change) {
        return change.proposed().personId().equals(outcome.caller().personId());
    }

    /** What is to change, without what it is to become. */
    public String subject(Proposal proposal) {
        return switch (proposal.kind()) {
            case PARAMETER -> words.say("parameter." + proposal.target());
            case GRANT, GRANT_END -> proposal.target();
            case TARIFF -> words.from("levy", "levy." + proposal.target());
            case ROLLOUT -> {
                String[] target = proposal.target().split(" ");
                yield words.say("rollout.of", Integer.valueOf(target[0]), words.say("purpose.short." + target[1]));
            }
        };
    }

    /** What it is to become. */
    public String value(Proposal proposal) {
        return switch (proposal.kind()) {
            case PARAMETER -> value(Name.valueOf(proposal.target()), proposal.value());
            case GRANT -> words.say("grant.begins", term(RoleTerm.parse(proposal.value())));
            case GRANT_END -> words.say("grant.ends", term(RoleTerm.parse(proposal.value())));
            case TARIFF -> value(TariffRate.parse(proposal.value()));
            case ROLLOUT -> words.say("rollout.stage." + proposal.value());
        };
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
