package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.DisputedDebt;
import ir.shahrvandsepari.payment.PaymentOutcome;
import java.util.List;
import java.util.Optional;

/**
 * What whoever holds a payment link may see: what is to be paid and how the last try stands; no name, no office.
 *
 * @param purpose of the inquiry that the bill belongs to
 * @param bills the one to pay next first; never empty
 * @param disputes debts of the property that are deposited and disputed: no bill asks for them
 * @param open whether that one may be paid today
 * @param newest the attempt that was begun last
 * @param told whether the payer has a telephone that hears of the outcome
 */
public record Payable(
        Purpose purpose,
        List<Bill> bills,
        List<DisputedDebt> disputes,
        boolean open,
        Optional<PaymentOutcome> newest,
        boolean told) {
    public Payable {
        bills = List.copyOf(bills);
        disputes = List.copyOf(disputes);
        if (bills.isEmpty()) {
            throw new Refusal("not-found");
        }
    }

    public Bill bill() {
        return bills.get(0);
    }
}
