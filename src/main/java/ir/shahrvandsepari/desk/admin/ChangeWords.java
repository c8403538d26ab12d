package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.Proposal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a change is about and does, as people read it: asks for each kind the one that knows its words. */
@Named
@RequestScoped
public class ChangeWords {

    @Inject
    private Instance<ChangeWording> all;

    public String subject(Proposal proposal) {
        return of(proposal).subject(proposal);
    }

    public String value(Proposal proposal) {
        return of(proposal).value(proposal);
    }

    public String before(Change change) {
        return change.seen()
                .before()
                .map(held -> of(change.proposal()).before(change.proposal(), held))
                .orElse("");
    }

    public List<Difference> differences(Change change) {
        return of(change.proposal()).differences(change);
    }

    private ChangeWording of(Proposal proposal) {
        return all.stream()
                .filter(wording -> wording.kinds().contains(proposal.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody has words for " + proposal.kind()));
    }

    /** What it would have changed, as its proposer saw it; empty where that was not looked at. */
    public String weighed(Change change) {
        return of(change.proposal()).weighed(change);
    }
}
