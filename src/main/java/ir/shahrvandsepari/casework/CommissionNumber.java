package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;

/**
 * The number of a case of the Article 100 commission.
 *
 * @param text tidy, 1 to 40 characters
 */
public record CommissionNumber(String text) {
    private static final int LONGEST = 40;

    public CommissionNumber {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new InvalidValue("commission-number-missing", text);
        }
    }

    /** @throws InvalidValue {@code commission-number-missing} */
    public static CommissionNumber parse(String typed) {
        return new CommissionNumber(PersianText.tidy(typed == null ? "" : typed));
    }

    @Override
    public String toString() {
        return text;
    }
}
