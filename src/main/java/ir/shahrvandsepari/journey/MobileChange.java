package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccountHolder;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.MobileBook;
import ir.shahrvandsepari.access.NewMobile;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * The telephone of a person changes, with the approval and not on a day: whoever lost it cannot wait, and no decision about
 * a case hangs on it. Two others decide, because whoever reads the code there chooses the password.
 */
@ApplicationScoped
class MobileChange implements ChangeEffect {
    private final MobileBook mobiles;
    private final AccountNotice notice;
    private final ChangeDays days;

    /** For the container's proxy only. */
    MobileChange() {
        this(null, null, null);
    }

    @Inject
    MobileChange(MobileBook mobiles, AccountNotice notice, ChangeDays days) {
        this.mobiles = mobiles;
        this.notice = notice;
        this.days = days;
    }

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.MOBILE);
    }

    /** That the person behind an account has another number. */
    Proposal proposal(Login login, Mobile mobile, String reason) {
        String value = mobiles.behind(login).at(mobile).json();
        return new Proposal(ChangeKind.MOBILE, login.value(), value, days.today(), reason);
    }

    /** @throws Refusal as {@link MobileBook#requireChangeable} */
    @Override
    public void check(Proposal proposal) {
        mobiles.requireChangeable(login(proposal), holder(proposal));
    }

    /** @throws Refusal {@code mobile-own} */
    @Override
    public void checkProposer(Proposal proposal, Caller proposer) {
        requireNotOf(proposal, proposer.personId());
    }

    @Override
    public Optional<String> before(Proposal proposal) {
        MobileBook.Behind behind = mobiles.behind(login(proposal));
        return behind.mobile().map(behind::at).map(AccountHolder::json);
    }

    @Override
    public void apply(Change change, Caller approver) {
        Proposal proposal = change.proposal();
        requireNotOf(proposal, change.proposed().personId());
        requireNotOf(proposal, approver.personId());
        NewMobile decided = new NewMobile(
                change.id(),
                login(proposal),
                holder(proposal),
                change.proposed().personId(),
                approver.personId());
        Optional<Mobile> old = mobiles.change(decided);
        notice.moved(decided, old);
    }

    /** The number that stood there; a first one is put right by another, because without any nobody chooses a password. */
    @Override
    public Optional<Proposal> opposite(Change done) {
        Proposal was = done.proposal();
        return done.seen()
                .before()
                .map(held -> new Proposal(ChangeKind.MOBILE, was.target(), held, days.today(), was.reason()));
    }

    private static void requireNotOf(Proposal proposal, String person) {
        if (holder(proposal).person().value().equals(person)) {
            throw new Refusal("mobile-own");
        }
    }

    private static AccountHolder holder(Proposal proposal) {
        return AccountHolder.parse(proposal.value());
    }

    private static Login login(Proposal proposal) {
        return new Login(proposal.target());
    }
}
