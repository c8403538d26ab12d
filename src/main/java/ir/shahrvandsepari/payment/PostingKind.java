package ir.shahrvandsepari.payment;

/** How money came that did not come through our gateway. */
public enum PostingKind {
    /** Over the counter of a bank. */
    COUNTER,
    /** At a cash machine, with the two numbers of the bill. */
    ATM,
    /** From account to account. */
    TRANSFER
}
