package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.approval.Weighed;
import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.organization.OfficeKey;
import ir.shahrvandsepari.organization.OfficeTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Offices. */
@ApplicationScoped
class OfficeWords implements ChangeWording {

    @Inject
    private Words words;

    @Inject
    private Show show;

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.OFFICE);
    }

    @Override
    public String subject(Proposal proposal) {
        OfficeKey key = OfficeKey.parse(proposal.target());
        return words.say("office.of", words.say("office.kind." + key.kind()), words.isolated(key.code()));
    }

    @Override
    public String value(Proposal proposal) {
        OfficeTerm term = OfficeTerm.parse(proposal.value());
        return words.say(term.suspended() ? "office.said.suspended" : "office.said", term.name());
    }

    @Override
    public String weighed(Change change) {
        return change.seen()
                .weighed()
                .map(Weighed::compared)
                .map(open -> words.say("office.weighed", show.count(open)))
                .orElse("");
    }

    @Override
    public List<Difference> differences(Change change) {
        Optional<OfficeTerm> before = change.seen().before().map(OfficeTerm::parse);
        Optional<OfficeTerm> after =
                Optional.of(OfficeTerm.parse(change.proposal().value()));
        return List.of(
                Difference.of(words.say("office.name"), before, after, OfficeTerm::name),
                Difference.of(
                        words.say("office.pilot"), before, after, term -> words.say("office.pilot." + term.pilot())),
                Difference.of(
                        words.say("office.suspended"),
                        before,
                        after,
                        term -> words.say("office.suspended." + term.suspended())));
    }
}
