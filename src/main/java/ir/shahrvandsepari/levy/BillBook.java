package ir.shahrvandsepari.levy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The bills. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BillBook {
    private final Bills bills;

    /** For the container's proxy only. */
    BillBook() {
        this(null);
    }

    @Inject
    BillBook(Bills bills) {
        this.bills = bills;
    }

    /**
     * Writes the bill of a statement, or several when the sum is too large for one, and cancels the unpaid ones that the
     * subject had. While a payment of the subject is unresolved its bill stays the current one and is returned.
     *
     * @return the bill to pay (first)
     * @throws IllegalArgumentException when nothing is payable: that is a settlement of zero
     */
    public Bill issue(BillSubject subject, LevyStatement statement) {
        throw new UnsupportedOperationException();
    }

    /** The bill that stands for the subject: the first unpaid or in payment, else the last paid, else the last of all. */
    public Optional<Bill> current(BillSubject subject) {
        throw new UnsupportedOperationException();
    }

    /** All bills of the subject that are paid or still to be paid, by part. */
    public List<Bill> standing(BillSubject subject) {
        throw new UnsupportedOperationException();
    }

    /** Lets every unpaid bill die whose days are over; returns the subjects left without a bill. */
    public List<BillSubject> expire(LocalDate today) {
        throw new UnsupportedOperationException();
    }

    /** Ends the unpaid bills of a case that is over. A payment under way is not touched. */
    public void cancel(BillSubject subject) {
        throw new UnsupportedOperationException();
    }
}
