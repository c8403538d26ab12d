package ir.shahrvandsepari.lease;

/** Another server has the duty now; what was about to be written must not be. */
public class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost(Lease lease) {
        super("another server has taken over " + lease);
    }
}
