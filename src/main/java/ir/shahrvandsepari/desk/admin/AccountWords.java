package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.AccountHolder;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.desk.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts of people. Their numbers stand in the differences alone: only who decides sees them, no report. */
@ApplicationScoped
class AccountWords implements ChangeWording {

    @Inject
    private Words words;

    @Override
    public Set<ChangeKind> kinds() {
        return EnumSet.of(ChangeKind.ACCOUNT, ChangeKind.ACCOUNT_END, ChangeKind.MOBILE);
    }

    @Override
    public String subject(Proposal proposal) {
        return words.apart(proposal.target());
    }

    @Override
    public String value(Proposal proposal) {
        return Proposal.something(proposal.value())
                .map(AccountHolder::parse)
                .map(holder -> words.say(
                        proposal.kind() == ChangeKind.MOBILE ? "mobile.changes" : "accounts.begins", holder.name()))
                .orElseGet(() -> words.say("accounts.ends"));
    }

    @Override
    public List<Difference> differences(Change change) {
        Optional<AccountHolder> before = change.seen().before().map(AccountHolder::parse);
        Optional<AccountHolder> after =
                Proposal.something(change.proposal().value()).map(AccountHolder::parse);
        return List.of(
                Difference.of(words.say("people.name"), before, after, AccountHolder::name),
                Difference.of(
                        words.say("accounts.nationalId"),
                        before,
                        after,
                        holder -> words.isolated(holder.person().value())),
                Difference.of(
                        words.say("accounts.mobile"),
                        before,
                        after,
                        holder -> words.isolated(holder.mobile().value())));
    }
}
