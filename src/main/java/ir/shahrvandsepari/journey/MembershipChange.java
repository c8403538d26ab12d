package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Grants;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.Memberships;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.organization.OfficeKey;
import ir.shahrvandsepari.organization.OfficeRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** An account acts for an office or no longer does. Nobody approves a membership of his own. */
@ApplicationScoped
class MembershipChange implements ChangeEffect {
    private final Memberships memberships;
    private final Grants accounts;
    private final OfficeRegister offices;
    private final ChangeDays days;

    /** For the container's proxy only. */
    MembershipChange() {
        this(null, null, null, null);
    }

    @Inject
    MembershipChange(Memberships memberships, Grants accounts, OfficeRegister offices, ChangeDays days) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.offices = offices;
        this.days = days;
    }

    @Override
    public Set<ChangeKind> kinds() {
        return EnumSet.of(ChangeKind.MEMBER, ChangeKind.MEMBER_END);
    }

    /** @throws Refusal {@code not-found} for an account or an office that there is not; {@code membership-held} */
    @Override
    public void check(Proposal proposal) {
        days.requireAhead(proposal.from());
        personOf(proposal);
        office(proposal);
        if (proposal.kind() == ChangeKind.MEMBER) {
            memberships.requireFree(login(proposal), proposal.from());
        }
    }

    @Override
    public void apply(Change change, Caller approver) {
        Proposal proposal = change.proposal();
        check(proposal);
        if (proposal.kind() == ChangeKind.MEMBER_END) {
            memberships.end(login(proposal), office(proposal), proposal.from());
            return;
        }
        if (personOf(proposal).equals(approver.personId())) {
            throw new Refusal("second-person-required");
        }
        memberships.begin(login(proposal), office(proposal), proposal.from());
    }

    @Override
    public Optional<Proposal> opposite(Change done) {
        Proposal was = done.proposal();
        ChangeKind back = was.kind() == ChangeKind.MEMBER ? ChangeKind.MEMBER_END : ChangeKind.MEMBER;
        return Optional.of(new Proposal(back, was.target(), was.value(), days.ahead(was.from()), was.reason()));
    }

    private String personOf(Proposal proposal) {
        return accounts.personOf(login(proposal));
    }

    private static Login login(Proposal proposal) {
        return new Login(proposal.target());
    }

    private long office(Proposal proposal) {
        return offices.id(OfficeKey.parse(proposal.value())).orElseThrow(() -> new Refusal("not-found"));
    }
}
