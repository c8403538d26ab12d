package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Grants;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.TokenName;
import ir.shahrvandsepari.access.TokenRight;
import ir.shahrvandsepari.access.TokenTerm;
import ir.shahrvandsepari.access.Tokens;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** An account may draw a token. Nobody approves one of his own, and no secret is part of it. */
@ApplicationScoped
class TokenChange implements ChangeEffect {
    private final Tokens tokens;
    private final Grants accounts;
    private final ChangeDays days;

    /** For the container's proxy only. */
    TokenChange() {
        this(null, null, null);
    }

    @Inject
    TokenChange(Tokens tokens, Grants accounts, ChangeDays days) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.days = days;
    }

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.TOKEN);
    }

    /** @throws Refusal {@code not-found} for an account that there is not; {@code token-label-taken} */
    @Override
    public void check(Proposal proposal) {
        days.requireNotPast(proposal.from());
        accounts.personOf(name(proposal).login());
        term(proposal).requireFrom(proposal.from());
        tokens.requireFree(name(proposal));
    }

    /** A proposal that waited beyond its first day begins on the day of its approval. */
    @Override
    public void apply(Change change, Caller approver) {
        Proposal proposal = change.proposal();
        if (accounts.personOf(name(proposal).login()).equals(approver.personId())) {
            throw new Refusal("second-person-required");
        }
        tokens.give(new TokenRight.Given(
                change.id(),
                name(proposal).login(),
                term(proposal).requireFrom(firstDay(proposal)),
                firstDay(proposal),
                change.proposed().personId(),
                approver.personId()));
    }

    private LocalDate firstDay(Proposal proposal) {
        return days.isAhead(proposal.from()) ? proposal.from() : days.today();
    }

    @Override
    public Optional<Proposal> opposite(Change done) {
        Proposal was = done.proposal();
        LocalDate from = days.ahead(was.from());
        String ended = new TokenTerm(term(was).label(), from.minusDays(1)).json();
        return Optional.of(new Proposal(ChangeKind.TOKEN_END, was.target(), ended, from, was.reason()));
    }

    static TokenName name(Proposal proposal) {
        return new TokenName(new Login(proposal.target()), term(proposal).label());
    }

    static TokenTerm term(Proposal proposal) {
        return TokenTerm.parse(proposal.value());
    }
}
