package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.LocalDate;
import java.util.List;

/**
 * A bill: lines exact, amount rounded down to what a payment id can carry. Sums of more than 99,999,999,000 rial need
 * several, told apart by their part.
 *
 * @param id our row
 * @param amount what is payable, a multiple of 1,000 rial
 * @param rounding 0 … 999 rial that stay on the account: the lines sum to {@code amount} + {@code rounding}
 * @param part 1 … {@code parts}
 * @param payableUntil the last day
 */
public record Bill(
        long id,
        BillSubject subject,
        RenovationCode code,
        BillId billId,
        PaymentId paymentId,
        Rial amount,
        Rial rounding,
        List<LevyLine> lines,
        BillState state,
        LocalDate issuedOn,
        LocalDate payableUntil,
        int part,
        int parts) {
    public Bill {
        lines = List.copyOf(lines);
    }

    /** Whether somebody may start to pay it on that day. */
    public boolean isPayableOn(LocalDate day) {
        return state == BillState.UNPAID && !day.isAfter(payableUntil);
    }

    Bill withLines(List<LevyLine> found) {
        return new Bill(
                id,
                subject,
                code,
                billId,
                paymentId,
                amount,
                rounding,
                found,
                state,
                issuedOn,
                payableUntil,
                part,
                parts);
    }
}
