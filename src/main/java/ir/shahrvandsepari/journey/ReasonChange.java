package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.casework.ReasonLibrary;
import ir.shahrvandsepari.casework.ReasonText;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** A reason of the library begins, is worded anew, or is no longer cited. */
@ApplicationScoped
class ReasonChange implements ChangeEffect {
    @Inject
    private ReasonLibrary library;

    @Inject
    private ChangeDays days;

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.REASON);
    }

    /** @throws Refusal {@code change-changes-nothing} if it is worded so already */
    @Override
    public void check(Proposal proposal) {
        days.requireAhead(proposal.from());
        Optional<ReasonText> wanted = text(proposal);
        if (library.versions(code(proposal)).on(proposal.from()).equals(wanted)) {
            throw new Refusal("change-changes-nothing");
        }
    }

    @Override
    public Optional<String> before(Proposal proposal) {
        return Optional.of(library.versions(code(proposal))
                .on(proposal.from())
                .map(text -> text.json().toString())
                .orElse(Proposal.NOTHING));
    }

    @Override
    public void apply(Change change, Caller approver) {
        Proposal proposal = change.proposal();
        ReasonCode code = code(proposal);
        library.replace(code, proposal.from(), library.versions(code).with(proposal.from(), text(proposal)));
    }

    @Override
    public Optional<Proposal> opposite(Change done) {
        Proposal was = done.proposal();
        return done.seen()
                .before()
                .map(held -> new Proposal(ChangeKind.REASON, was.target(), held, days.ahead(was.from()), was.reason()));
    }

    private static ReasonCode code(Proposal proposal) {
        return new ReasonCode(proposal.target());
    }

    private static Optional<ReasonText> text(Proposal proposal) {
        return Proposal.something(proposal.value()).map(ReasonText::parse);
    }
}
