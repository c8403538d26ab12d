package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;

/**
 * Why somebody reads a case that he has nothing to do with, in his own words.
 *
 * @param text tidy, 3 to 400 characters
 */
public record ReadingGround(String text) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 400;

    public ReadingGround {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new InvalidValue("reading-ground-missing", text);
        }
    }

    /** @throws InvalidValue {@code reading-ground-missing} */
    public static ReadingGround parse(String typed) {
        return new ReadingGround(PersianText.tidy(typed == null ? "" : typed));
    }
}
