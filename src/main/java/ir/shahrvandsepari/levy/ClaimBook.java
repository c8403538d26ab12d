package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;

/**
 * Several cases of one property have bills for the same debt. Whoever pays or deposits one has met the others: no two are met at
 * once, and none is met afterwards. Every method needs a running transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ClaimBook {
    private final RivalBills rivals;
    private final LevyBook levies;

    /** For the container's proxy only. */
    ClaimBook() {
        this(null, null);
    }

    @Inject
    ClaimBook(RivalBills rivals, LevyBook levies) {
        this.rivals = rivals;
        this.levies = levies;
    }

    /**
     * Looks whether what a bill claims is still owed, and holds that until the transaction ends.
     *
     * @param bill locked, of a day within its days
     * @throws Refusal {@code debt-in-payment} while another case's payment of the same debt is not resolved; {@code
     *     bill-overtaken} if less is owed than the bill claims
     */
    void requireOwed(Bill bill, LocalDate day) {
        hold(bill);
        switch (state(bill, day)) {
            case IN_PAYMENT -> throw new Refusal("debt-in-payment");
            case MET -> throw new Refusal("bill-overtaken");
            case OWED -> {
                // whoever asked may go on
            }
        }
    }

    /** Nobody else begins or ends a payment of what the bill claims, or deposits it, until the transaction ends. */
    public void hold(Bill bill) {
        rivals.queueUp(bill);
    }

    /** How it stands at this moment with what a bill claims; only {@link #hold} keeps it so. */
    public ClaimState state(Bill bill, LocalDate day) {
        if (rivals.isOneInPayment(bill)) {
            return ClaimState.IN_PAYMENT;
        }
        return rivals.isOneDepositedSince(bill) || !isOwed(bill, day) ? ClaimState.MET : ClaimState.OWED;
    }

    private boolean isOwed(Bill bill, LocalDate day) {
        LevyStatement now = levies.statement(bill.code(), day);
        return bill.lines().stream().allMatch(line -> isOwed(line, now));
    }

    private static boolean isOwed(LevyLine claimed, LevyStatement now) {
        return now.lines().stream()
                .anyMatch(owed -> owed.levy() == claimed.levy()
                        && owed.year() == claimed.year()
                        && owed.reckoning().debtOf().equals(claimed.reckoning().debtOf())
                        && owed.principal().compareTo(claimed.principal()) >= 0);
    }

    /** Other cases with an unpaid bill for a debt that this one has paid or deposited. */
    public List<BillSubject> overtakenBy(BillSubject met) {
        return rivals.unpaidBeside(met);
    }
}
