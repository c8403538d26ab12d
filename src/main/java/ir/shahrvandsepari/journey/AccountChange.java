package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccountBook;
import ir.shahrvandsepari.access.AccountHolder;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A person gets an account or loses it. Nobody approves an account of his own. */
@ApplicationScoped
class AccountChange implements ChangeEffect {
    private final AccountBook accounts;
    private final AccountNotice notice;
    private final ChangeDays days;

    /** For the container's proxy only. */
    AccountChange() {
        this(null, null, null);
    }

    @Inject
    AccountChange(AccountBook accounts, AccountNotice notice, ChangeDays days) {
        this.accounts = accounts;
        this.notice = notice;
        this.days = days;
    }

    @Override
    public Set<ChangeKind> kinds() {
        return EnumSet.of(ChangeKind.ACCOUNT, ChangeKind.ACCOUNT_END);
    }

    /** @throws Refusal as {@link AccountBook#requireFree} and {@link AccountBook#requireEndable} */
    @Override
    public void check(Proposal proposal) {
        days.requireAhead(proposal.from());
        if (proposal.kind() == ChangeKind.ACCOUNT) {
            accounts.requireFree(Login.parseNew(proposal.target()), holder(proposal), proposal.from());
        } else {
            accounts.requireEndable(login(proposal), proposal.from());
        }
    }

    @Override
    public Optional<String> before(Proposal proposal) {
        return accounts.on(login(proposal), proposal.from()).map(AccountHolder::json);
    }

    @Override
    public void apply(Change change, Caller approver) {
        Proposal proposal = change.proposal();
        check(proposal);
        if (proposal.kind() == ChangeKind.ACCOUNT_END) {
            accounts.end(login(proposal), proposal.from());
            return;
        }
        AccountHolder holder = holder(proposal);
        if (holder.person().value().equals(approver.personId())) {
            throw new Refusal("second-person-required");
        }
        accounts.give(login(proposal), holder, proposal.from());
        notice.given(login(proposal), proposal.from());
    }

    /** One that has not begun does not begin; one that ended begins again, if its holder can be reached. */
    @Override
    public Optional<Proposal> opposite(Change done) {
        Proposal was = done.proposal();
        if (was.kind() == ChangeKind.ACCOUNT) {
            return Optional.of(again(ChangeKind.ACCOUNT_END, was, Proposal.NOTHING));
        }
        return done.seen().before().map(holder -> again(ChangeKind.ACCOUNT, was, holder));
    }

    private Proposal again(ChangeKind back, Proposal was, String value) {
        return new Proposal(back, was.target(), value, days.ahead(was.from()), was.reason());
    }

    private static AccountHolder holder(Proposal proposal) {
        return AccountHolder.parse(proposal.value());
    }

    private static Login login(Proposal proposal) {
        return new Login(proposal.target());
    }
}
