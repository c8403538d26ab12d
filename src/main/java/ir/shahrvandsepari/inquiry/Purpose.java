package ir.shahrvandsepari.inquiry;

/** What the answer is asked for. An answer for one purpose proves nothing for another. */
public enum Purpose {
    TRANSFER,
    MORTGAGE,
    ADMINISTRATION
}
