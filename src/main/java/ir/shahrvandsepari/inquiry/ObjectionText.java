package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;

/**
 * What an owner says with an objection.
 *
 * @param text tidy, at most 1,000 characters; may be empty
 */
public record ObjectionText(String text) {
    private static final int LONGEST = 1000;

    public ObjectionText {
        if (text.length() > LONGEST) {
            throw new InvalidValue("too-long", text);
        }
    }

    /** @throws InvalidValue {@code too-long} */
    public static ObjectionText parse(String typed) {
        return new ObjectionText(PersianText.tidy(typed == null ? "" : typed));
    }
}
