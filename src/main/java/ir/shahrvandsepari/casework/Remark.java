package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;

/**
 * What an official says about what he does.
 *
 * @param text tidy, 1 to 2,000 characters
 */
public record Remark(String text) {
    private static final int LONGEST = 2000;

    public Remark {
        if (text.isEmpty()) {
            throw new InvalidValue("remark-missing", text);
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("too-long", text);
        }
    }

    /** @throws InvalidValue {@code remark-missing} or {@code too-long} */
    public static Remark parse(String typed) {
        return new Remark(PersianText.tidy(typed == null ? "" : typed));
    }

    @Override
    public String toString() {
        return text;
    }
}
