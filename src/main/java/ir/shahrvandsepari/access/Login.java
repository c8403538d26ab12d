package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.PersianText;
import java.util.Locale;

/** The name that somebody signs in with, as it is kept: tidy, in lower case, Persian letters and ASCII digits. */
public record Login(String value) {

    private static final int LONGEST = 60;

    /** What was typed, brought to the kept form; too long a name is cut, because it belongs to nobody anyway. */
    public static Login of(String typed) {
        String tidy = PersianText.tidy(typed == null ? "" : typed).toLowerCase(Locale.ROOT);
        return new Login(tidy.length() > LONGEST ? tidy.substring(0, LONGEST) : tidy);
    }

    @Override
    public String toString() {
        return value;
    }
}
