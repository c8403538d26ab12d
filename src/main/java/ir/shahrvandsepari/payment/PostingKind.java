package ir.shahrvandsepari.payment;

/** How money came that did not come through our gateway, or what stands for it. */
public enum PostingKind {
    /** Over the counter of a bank. */
    COUNTER,
    /** At a cash machine, with the two numbers of the bill. */
    ATM,
    /** From account to account. */
    TRANSFER,
    /** No payment: what is claimed lies at the registry's fund, because the owner objects. */
    DEPOSIT,
    /** No payment: what the Article 77 commission decided about a deposit; the amount is what is owed. */
    VERDICT;

    /** Whether money came to the municipality. */
    public boolean isPayment() {
        return this != DEPOSIT && this != VERDICT;
    }
}
