package ir.shahrvandsepari.kernel;

import java.math.BigInteger;
import java.util.Locale;

/**
 * Iranian bank account number (Sheba): {@code IR}, two check digits, three of the bank, nineteen of the account; ISO 13616
 * remainder 1 modulo 97.
 *
 * @param value {@code IR} and 24 ASCII digits
 */
public record Iban(String value) {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    /** {@code IR} in digits, as the standard counts letters: I is 18, R is 27. */
    private static final String COUNTRY = "1827";

    public Iban {
        if (!value.matches("IR[0-9]{24}")) {
            throw new InvalidValue("iban-malformed", value);
        }
        BigInteger number = new BigInteger(value.substring(4) + COUNTRY + value.substring(2, 4));
        if (!number.mod(NINETY_SEVEN).equals(BigInteger.ONE)) {
            throw new InvalidValue("iban-check-digits", value);
        }
    }

    /**
     * Reads it with or without {@code IR}, with spaces and any digits.
     *
     * @throws InvalidValue {@code iban-malformed} or {@code iban-check-digits}
     */
    public static Iban parse(String text) {
        String plain = Digits.of(text).toUpperCase(Locale.ROOT);
        return new Iban(Digits.are(plain, 24) ? "IR" + plain : plain);
    }

    /** The three digits that name the bank. */
    public String bank() {
        return value.substring(4, 7);
    }

    @Override
    public String toString() {
        return value;
    }
}
