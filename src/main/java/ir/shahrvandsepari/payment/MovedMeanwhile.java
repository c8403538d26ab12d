package ir.shahrvandsepari.payment;

/** Somebody else moved the attempt first; the transaction must not go on. */
public class MovedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MovedMeanwhile(long attempt) {
        super("payment attempt " + attempt + " was moved meanwhile");
    }
}
