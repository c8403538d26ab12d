package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Rial;
import java.util.Locale;

/**
 * Payment id (شناسه پرداخت) of one bill id: amount in thousands of rial, year digit, two period digits, two check digits.
 * Valid only beside its bill id, over which the last digit is reckoned.
 *
 * @param value 6 to 13 digits, without leading zeros
 */
public record PaymentId(BillId bill, String value) {
    /** The greatest amount that fits: 99,999,999 thousand rial. */
    static final Rial LARGEST = Rial.of(99_999_999_000L);

    static final int PERIODS = 100;
    private static final int TAIL = 5;

    public PaymentId {
        if (value == null || !value.matches("[1-9][0-9]{5,12}")) {
            throw new InvalidValue("payment-id-malformed", value);
        }
        int last = value.length() - 1;
        boolean first = CheckDigit.of(value.substring(0, last - 1)) == value.charAt(last - 1) - '0';
        // without leading zeros: padding the payment id here gives a wrong digit
        boolean second = CheckDigit.of(bill.value() + value.substring(0, last)) == value.charAt(last) - '0';
        if (!first || !second) {
            throw new InvalidValue("payment-id-check-digit", value);
        }
    }

    /**
     * @param amount 1,000 … 99,999,999,000 rial, whole thousands
     * @param jalaliYear its last digit is taken
     * @param period 0 … 99, keeps the numbers of one bill id apart for ever
     */
    public static PaymentId of(BillId bill, Rial amount, int jalaliYear, int period) {
        long rial = amount.amount();
        if (rial < LevyStatement.STEP || rial % LevyStatement.STEP != 0 || amount.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("amount " + amount);
        }
        if (period < 0 || period >= PERIODS) {
            throw new IllegalArgumentException("period " + period);
        }
        String base = String.format(Locale.ROOT, "%d%d%02d", rial / LevyStatement.STEP, jalaliYear % 10, period);
        String checked = base + CheckDigit.of(base);
        return new PaymentId(bill, checked + CheckDigit.of(bill.value() + checked));
    }

    /** @throws InvalidValue {@code payment-id-malformed} or {@code payment-id-check-digit} */
    public static PaymentId parse(BillId bill, String text) {
        String digits = PersianText.asciiDigits(text == null ? "" : text).replaceAll("[\\s-]", "");
        return new PaymentId(bill, digits.matches("[0-9]{6,13}") ? digits.replaceFirst("^0+", "") : digits);
    }

    public Rial amount() {
        return Rial.of(Long.parseLong(value.substring(0, value.length() - TAIL)) * LevyStatement.STEP);
    }

    /** The 26 digits under the bar code of a slip: both ids, each padded to 13. */
    public String barcode() {
        return String.format(Locale.ROOT, "%13s%13s", bill.value(), value).replace(' ', '0');
    }

    @Override
    public String toString() {
        return value;
    }
}
