package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.parameter.Holiday;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Holidays that come from a file of the configuration. */
@ApplicationScoped
class HolidayWords implements ChangeWording {

    @Inject
    private Words words;

    @Inject
    private Show show;

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.HOLIDAY);
    }

    @Override
    public String subject(Proposal proposal) {
        return words.say("holiday.of", show.day(proposal.from()));
    }

    @Override
    public String value(Proposal proposal) {
        return said(proposal, proposal.value());
    }

    @Override
    public String before(Proposal proposal, String held) {
        return said(proposal, held);
    }

    private String said(Proposal proposal, String value) {
        return Proposal.something(value)
                .map(json -> Holiday.parse(proposal.from(), json))
                .map(holiday -> words.say(
                        "holiday.said",
                        holiday.name(),
                        words.say("holiday.kind." + holiday.kind()),
                        words.say("holiday.scope." + holiday.scope())))
                .orElseGet(() -> words.say("holiday.worked"));
    }
}
