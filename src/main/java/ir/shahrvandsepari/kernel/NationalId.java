package ir.shahrvandsepari.kernel;

/**
 * National id of a person: ten digits, the last a check digit modulo 11 over weights 10 … 2; ten equal digits satisfy
 * the formula but were never issued.
 *
 * @param value ten ASCII digits
 */
public record NationalId(String value) implements PersonId {
    private static final int LENGTH = 10;

    public NationalId {
        if (!Digits.are(value, LENGTH)) {
            throw new InvalidValue("national-id-length", value);
        }
        if (value.chars().distinct().count() == 1) {
            throw new InvalidValue("national-id-equal-digits", value);
        }
        if (checkDigit(value) != Digits.at(value, LENGTH - 1)) {
            throw new InvalidValue("national-id-check-digit", value);
        }
    }

    /**
     * Reads what people type: Persian digits, spaces, dashes. Missing leading zeros are not guessed.
     *
     * @throws InvalidValue {@code national-id-length}, {@code national-id-equal-digits},
     *     {@code national-id-check-digit}
     */
    public static NationalId parse(String text) {
        return new NationalId(Digits.of(text));
    }

    /** The check digit that belongs after the first nine digits. */
    public static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += Digits.at(digits, i) * (LENGTH - i);
        }
        int rest = sum % 11;
        return rest < 2 ? rest : 11 - rest;
    }

    @Override
    public String toString() {
        return value;
    }
}
