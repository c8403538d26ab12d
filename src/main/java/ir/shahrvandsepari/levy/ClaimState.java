package ir.shahrvandsepari.levy;

/** How what a bill claims stands, besides the bill itself. */
public enum ClaimState {
    OWED,
    /** Another case's payment of the same debt is under way at the gateway. */
    IN_PAYMENT,
    /** Less is owed than the bill claims: another case, finance or the city's own counter has met it. */
    MET
}
