package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.TokenEnding;
import ir.shahrvandsepari.access.TokenTerm;
import ir.shahrvandsepari.access.Tokens;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** A token ends from a day to come on. What ended does not live again: another one is given. */
@ApplicationScoped
class TokenEndChange implements ChangeEffect {
    private final Tokens tokens;
    private final ChangeDays days;

    /** For the container's proxy only. */
    TokenEndChange() {
        this(null, null);
    }

    @Inject
    TokenEndChange(Tokens tokens, ChangeDays days) {
        this.tokens = tokens;
        this.days = days;
    }

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.TOKEN_END);
    }

    /** @throws Refusal {@code token-not-living}, also if it ends by itself before that day */
    @Override
    public void check(Proposal proposal) {
        days.requireAhead(proposal.from());
        TokenTerm ended = TokenChange.term(proposal);
        if (!ended.lastDay().equals(proposal.from().minusDays(1))) {
            throw new InvalidValue("token-last-day", ended.lastDay().toString());
        }
        tokens.requireLiving(TokenChange.name(proposal), proposal.from());
    }

    @Override
    public Optional<String> before(Proposal proposal) {
        TokenTerm ended = TokenChange.term(proposal);
        return tokens.lastDay(TokenChange.name(proposal)).map(lastDay -> new TokenTerm(ended.label(), lastDay).json());
    }

    @Override
    public void apply(Change change, Caller approver) {
        Proposal proposal = change.proposal();
        check(proposal);
        tokens.end(TokenChange.name(proposal), proposal.from(), new TokenEnding(approver, proposal.reason()));
    }

    @Override
    public Optional<Proposal> opposite(Change done) {
        return Optional.empty();
    }
}
