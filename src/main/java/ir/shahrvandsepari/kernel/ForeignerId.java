package ir.shahrvandsepari.kernel;

/**
 * Number of a foreign national (FIDA): twelve digits. No check digit is public, so only length and digits are checked;
 * equal digits throughout are refused as a filler.
 *
 * @param value twelve ASCII digits
 */
public record ForeignerId(String value) implements PersonId {
    public ForeignerId {
        if (!Digits.are(value, 12) || value.chars().distinct().count() == 1) {
            throw new InvalidValue("foreigner-id-malformed", value);
        }
    }

    /** @throws InvalidValue {@code foreigner-id-malformed} */
    public static ForeignerId parse(String text) {
        return new ForeignerId(Digits.of(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
