package ir.shahrvandsepari.kernel;

/**
 * National id of a legal entity: eleven digits; each of the first ten is raised by the tenth plus two, weighted, summed,
 * and taken modulo 11 (10 counts as 0).
 *
 * @param value eleven ASCII digits
 */
public record LegalId(String value) implements PersonId {
    private static final int LENGTH = 11;
    private static final int[] WEIGHTS = {29, 27, 23, 19, 17, 29, 27, 23, 19, 17};

    public LegalId {
        if (!Digits.are(value, LENGTH)) {
            throw new InvalidValue("legal-id-length", value);
        }
        if (value.startsWith("000000", 3) || checkDigit(value) != Digits.at(value, LENGTH - 1)) {
            throw new InvalidValue("legal-id-check-digit", value);
        }
    }

    /** @throws InvalidValue {@code legal-id-length} or {@code legal-id-check-digit} */
    public static LegalId parse(String text) {
        return new LegalId(Digits.of(text));
    }

    /** The check digit that belongs after the first ten digits. */
    public static int checkDigit(String digits) {
        int raise = Digits.at(digits, LENGTH - 2) + 2;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (Digits.at(digits, i) + raise) * WEIGHTS[i];
        }
        return sum % 11 % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
