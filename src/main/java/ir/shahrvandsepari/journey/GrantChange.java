package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Grants;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.RoleTerm;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** An account gets a role or loses it. Nobody approves a role of his own. */
@ApplicationScoped
class GrantChange implements ChangeEffect {
    private final Grants grants;
    private final ChangeDays days;

    /** For the container's proxy only. */
    GrantChange() {
        this(null, null);
    }

    @Inject
    GrantChange(Grants grants, ChangeDays days) {
        this.grants = grants;
        this.days = days;
    }

    @Override
    public Set<ChangeKind> kinds() {
        return EnumSet.of(ChangeKind.GRANT, ChangeKind.GRANT_END);
    }

    /** @throws Refusal as {@link Grants#personOf} and {@link Grants#requireEndable} */
    @Override
    public void check(Proposal proposal) {
        days.requireAhead(proposal.from());
        personOf(proposal);
        if (proposal.kind() == ChangeKind.GRANT_END) {
            grants.requireEndable(new Login(proposal.target()), RoleTerm.parse(proposal.value()), proposal.from());
        }
    }

    private String personOf(Proposal proposal) {
        RoleTerm.parse(proposal.value());
        return grants.personOf(new Login(proposal.target()));
    }

    @Override
    public void apply(Change change, Caller approver) {
        Proposal proposal = change.proposal();
        check(proposal);
        Login login = new Login(proposal.target());
        RoleTerm term = RoleTerm.parse(proposal.value());
        if (proposal.kind() == ChangeKind.GRANT_END) {
            grants.end(login, term, proposal.from());
            return;
        }
        if (personOf(proposal).equals(approver.personId())) {
            throw new Refusal("second-person-required");
        }
        grants.grant(login, term, proposal.from());
    }

    @Override
    public Optional<Proposal> opposite(Change done) {
        Proposal was = done.proposal();
        ChangeKind back = was.kind() == ChangeKind.GRANT ? ChangeKind.GRANT_END : ChangeKind.GRANT;
        return Optional.of(new Proposal(back, was.target(), was.value(), days.ahead(was.from()), was.reason()));
    }
}
