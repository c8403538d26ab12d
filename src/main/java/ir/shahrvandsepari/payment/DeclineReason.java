package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;

/**
 * Why the second person did not agree.
 *
 * @param text tidy, 1 to 300 characters
 */
public record DeclineReason(String text) {
    private static final int LONGEST = 300;

    public DeclineReason {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new InvalidValue("decline-reason-needed", text);
        }
    }

    /** @throws InvalidValue {@code decline-reason-needed} */
    public static DeclineReason parse(String typed) {
        return new DeclineReason(PersianText.tidy(typed == null ? "" : typed));
    }

    @Override
    public String toString() {
        return text;
    }
}
