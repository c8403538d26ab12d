package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;

/**
 * Why a revocation that somebody asked for is not done.
 *
 * @param text tidy, 1 to 500 characters
 */
public record WhyDeclined(String text) {
    private static final int LONGEST = 500;

    public WhyDeclined {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new InvalidValue("revocation-words-missing", text);
        }
    }

    /** @throws InvalidValue {@code revocation-words-missing} */
    public static WhyDeclined parse(String typed) {
        return new WhyDeclined(PersianText.tidy(typed == null ? "" : typed));
    }
}
