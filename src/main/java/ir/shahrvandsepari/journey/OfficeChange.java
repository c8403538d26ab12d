package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.approval.Weighed;
import ir.shahrvandsepari.inquiry.OpenCases;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.organization.OfficeKey;
import ir.shahrvandsepari.organization.OfficeRegister;
import ir.shahrvandsepari.organization.OfficeTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** A body may ask from a day on, is called otherwise, takes part in the pilot or no longer, is suspended or reinstated. */
@ApplicationScoped
class OfficeChange implements ChangeEffect {
    private final OfficeRegister register;
    private final OpenCases cases;
    private final ChangeDays days;

    /** For the container's proxy only. */
    OfficeChange() {
        this(null, null, null);
    }

    @Inject
    OfficeChange(OfficeRegister register, OpenCases cases, ChangeDays days) {
        this.register = register;
        this.cases = cases;
        this.days = days;
    }

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.OFFICE);
    }

    /** @throws Refusal {@code change-changes-nothing} if it is so already */
    @Override
    public void check(Proposal proposal) {
        days.requireAhead(proposal.from());
        OfficeTerm wanted = OfficeTerm.parse(proposal.value());
        if (register.terms(key(proposal)).on(proposal.from()).equals(Optional.of(wanted))) {
            throw new Refusal("change-changes-nothing");
        }
    }

    @Override
    public Optional<String> before(Proposal proposal) {
        return register.terms(key(proposal)).on(proposal.from()).map(OfficeTerm::json);
    }

    /** Its open cases: none of them changes. */
    @Override
    public Optional<Weighed> weigh(Proposal proposal) {
        return register.id(key(proposal)).map(id -> new Weighed(cases.of(id), 0));
    }

    @Override
    public void apply(Change change, Caller approver) {
        Proposal proposal = change.proposal();
        register.set(key(proposal), proposal.from(), OfficeTerm.parse(proposal.value()));
    }

    /** What it was before; one that was entered is suspended, because papers may name it. */
    @Override
    public Optional<Proposal> opposite(Change done) {
        Proposal was = done.proposal();
        OfficeTerm set = OfficeTerm.parse(was.value());
        String back = done.seen().before().orElseGet(() -> new OfficeTerm(set.name(), set.pilot(), true).json());
        return Optional.of(new Proposal(ChangeKind.OFFICE, was.target(), back, days.ahead(was.from()), was.reason()));
    }

    private static OfficeKey key(Proposal proposal) {
        return OfficeKey.parse(proposal.target());
    }
}
