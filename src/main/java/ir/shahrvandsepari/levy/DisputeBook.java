package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/**
 * Bills whose owners object and have deposited the claim: the account keeps the debt as disputed, neither paid nor asked for,
 * until the commission has decided. Every method needs a running transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DisputeBook {
    private final Bills bills;
    private final Disputes disputes;
    private final ClaimBook claims;

    /** For the container's proxy only. */
    DisputeBook() {
        this(null, null, null);
    }

    @Inject
    DisputeBook(Bills bills, Disputes disputes, ClaimBook claims) {
        this.bills = bills;
        this.disputes = disputes;
        this.claims = claims;
    }

    /**
     * The claim of an unpaid bill is deposited.
     *
     * @param bill locked
     * @throws Refusal {@code bill-expired} if the bill is not unpaid; {@code debt-in-payment} or {@code bill-overtaken} when
     *     somebody else pays, or has met, what it claims
     */
    public void deposit(Bill bill, Deposit deposit) {
        claims.requireOwed(bill, deposit.day());
        move(bill, BillState.UNPAID, BillState.DEPOSITED);
        disputes.add(bill, deposit);
    }

    /**
     * The commission has decided. What is owed is paid from the deposit; a claim of which nothing is owed is not asked for again.
     *
     * @throws Refusal {@code bill-not-disputed} if there is no open dispute
     */
    public void decide(Bill bill, Ruling ruling) {
        if (bill.state() != BillState.DEPOSITED) {
            throw new Refusal("bill-not-disputed");
        }
        move(bill, BillState.DEPOSITED, ruling.owed().isZero() ? BillState.RELEASED : BillState.PAID);
        disputes.decide(bill, ruling);
    }

    private void move(Bill bill, BillState from, BillState to) {
        if (!bills.move(bill.id(), from, to)) {
            throw new Refusal("bill-expired");
        }
    }

    /** What of this property's debts is deposited and not decided: no bill asks for it, and every bill page names it. */
    public List<DisputedDebt> openOn(RenovationCode code) {
        return disputes.openOn(code);
    }

    /** The dispute about a bill, open or decided. */
    public Optional<Dispute> of(Bill bill) {
        return disputes.of(bill);
    }
}
