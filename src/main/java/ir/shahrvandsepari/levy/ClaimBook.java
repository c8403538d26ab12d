package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;

/**
 * Several cases of one property have bills for the same debt. Whoever pays one has met the others: no two are paid at once, and
 * none is paid afterwards. Every method needs a running transaction.
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
        rivals.queueUp(bill);
        if (rivals.isOneInPayment(bill)) {
            throw new Refusal("debt-in-payment");
        }
        LevyStatement now = levies.statement(bill.code(), day);
        if (!bill.lines().stream().allMatch(line -> isOwed(line, now))) {
            throw new Refusal("bill-overtaken");
        }
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
