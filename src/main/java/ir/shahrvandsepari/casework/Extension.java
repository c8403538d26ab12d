package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;

/**
 * Days by which a deadline is extended.
 *
 * @param days calendar days, 1 to 30
 */
public record Extension(int days) {
    private static final int MOST = 30;

    public Extension {
        if (days < 1 || days > MOST) {
            throw new InvalidValue("extension-out-of-range", Integer.toString(days));
        }
    }

    /** @throws InvalidValue {@code extension-out-of-range} */
    public static Extension parse(String typed) {
        String digits = PersianText.asciiDigits(typed == null ? "" : typed).strip();
        if (!digits.matches("[0-9]{1,3}")) {
            throw new InvalidValue("extension-out-of-range", typed);
        }
        return new Extension(Integer.parseInt(digits));
    }
}
