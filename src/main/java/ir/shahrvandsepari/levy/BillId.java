package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;

/**
 * Bill id (شناسه قبض): file number, company code, service type, check digit. Leading zeros do not count.
 *
 * @param value 6 to 13 digits, without leading zeros
 */
public record BillId(String value) {
    /** Levies of a municipality in the banks' list of services. */
    static final int MUNICIPALITY = 6;

    /** The greatest file number that fits. */
    static final int LAST_FILE = 99_999_999;

    public BillId {
        if (value == null || !value.matches("[1-9][0-9]{5,12}")) {
            throw new InvalidValue("bill-id-malformed", value);
        }
        int last = value.length() - 1;
        if (CheckDigit.of(value.substring(0, last)) != value.charAt(last) - '0') {
            throw new InvalidValue("bill-id-check-digit", value);
        }
    }

    /**
     * @param fileNumber 1 … 99,999,999, the payer's file
     * @param companyCode 0 … 999, assigned to the municipality by the banks
     */
    public static BillId of(int fileNumber, int companyCode) {
        if (fileNumber < 1 || fileNumber > LAST_FILE || companyCode < 0 || companyCode > 999) {
            throw new IllegalArgumentException("file " + fileNumber + ", company " + companyCode);
        }
        String base = String.format(java.util.Locale.ROOT, "%d%03d%d", fileNumber, companyCode, MUNICIPALITY);
        return new BillId(base + CheckDigit.of(base));
    }

    /** @throws InvalidValue {@code bill-id-malformed} or {@code bill-id-check-digit} */
    public static BillId parse(String text) {
        String digits = PersianText.asciiDigits(text == null ? "" : text).replaceAll("[\\s-]", "");
        return new BillId(digits.matches("[0-9]{6,13}") ? digits.replaceFirst("^0+", "") : digits);
    }

    @Override
    public String toString() {
        return value;
    }
}
