package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.RoleTerm;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.desk.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;

/** Roles of people. */
@Named
@ApplicationScoped
public class GrantWords implements ChangeWording {

    @Inject
    private Words words;

    @Override
    public Set<ChangeKind> kinds() {
        return EnumSet.of(ChangeKind.GRANT, ChangeKind.GRANT_END);
    }

    @Override
    public String subject(Proposal proposal) {
        return proposal.target();
    }

    @Override
    public String value(Proposal proposal) {
        return words.say(
                proposal.kind() == ChangeKind.GRANT ? "grant.begins" : "grant.ends",
                term(RoleTerm.parse(proposal.value())));
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
