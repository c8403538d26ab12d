package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.levy.BillSubject;

/** What a payment needs to know of the case that it pays for. */
interface PaidCases {
    /**
     * Whether the caller's office may pay for this case, and the case waits for it. Within the caller's transaction.
     *
     * @throws ir.shahrvandsepari.kernel.Refusal {@code not-found} for another office's case, {@code nothing-to-pay} when the
     *     case does not wait for a payment
     */
    void requirePayable(BillSubject subject, Caller caller);

    /**
     * Whether the case waits for its payment, whoever pays. Within the caller's transaction.
     *
     * @throws ir.shahrvandsepari.kernel.Refusal {@code nothing-to-pay} when it does not
     */
    void requireWaiting(BillSubject subject);

    /**
     * A payment that was under way took no money: a case that does not wait for one any more leaves no bill behind that could
     * be paid. Within the caller's transaction.
     */
    void unpaid(BillSubject subject);

    /**
     * What the case's bill claims was met otherwise: another bill takes its place, or the case goes on if nothing is owed. Opens
     * its own transactions, and may be called again.
     */
    void overtaken(BillSubject subject);

    /**
     * The case's bill is paid: go on to the certificate, and so do other cases that had a bill for the same debt. Opens its
     * own transactions, may be called again for the same payment, and changes nothing then.
     */
    void paid(BillSubject subject);
}
