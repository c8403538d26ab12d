package ir.shahrvandsepari.payment;

/**
 * A code as a gateway or the network gave it, kept for people who ask the bank; cut to what the table takes.
 *
 * @param value up to 60 printable ASCII characters; others become a question mark
 */
public record GatewayCode(String value) {
    private static final int LONGEST = 60;

    public GatewayCode {
        String plain = value == null ? "" : value.replaceAll("[^\\x20-\\x7E]", "?");
        value = plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
