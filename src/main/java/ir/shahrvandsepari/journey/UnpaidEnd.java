package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillState;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.payment.Posting;
import ir.shahrvandsepari.payment.PostingBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Voids the bills of a case that may end only as long as nobody pays for it. Voids first and looks afterwards: a payment that
 * begins in this moment waits for the voided bill, and one that was faster is seen. Within the caller's transaction.
 */
@ApplicationScoped
class UnpaidEnd {
    @Inject
    private BillBook bills;

    @Inject
    private PostingBook postings;

    /**
     * Nothing has been paid and nobody is paying.
     *
     * @throws Refusal {@code merge-unresolved} while a payment is under way or waits for a second person of finance, {@code
     *     merge-paid} once something is paid or deposited
     */
    void end(BillSubject subject) {
        List<Bill> before = bills.standing(subject);
        bills.cancel(subject);
        List<Bill> left = bills.standing(subject);
        boolean entered = before.stream()
                .flatMap(bill -> postings.of(bill).stream())
                .anyMatch(posting -> posting.state() == Posting.State.PROPOSED);
        if (entered || isInPayment(left)) {
            throw new Refusal("merge-unresolved");
        }
        if (!left.isEmpty()) {
            throw new Refusal("merge-paid");
        }
    }

    /**
     * Nobody is paying. What is paid already stays paid on the property's account, and what finance enters later becomes its
     * credit.
     *
     * @throws Refusal {@code withdrawal-unresolved} while a payment is under way at the gateway
     */
    void endUnlessInPayment(BillSubject subject) {
        bills.cancel(subject);
        if (isInPayment(bills.standing(subject))) {
            throw new Refusal("withdrawal-unresolved");
        }
    }

    private static boolean isInPayment(List<Bill> standing) {
        return standing.stream().anyMatch(bill -> bill.state() == BillState.IN_PAYMENT);
    }
}
