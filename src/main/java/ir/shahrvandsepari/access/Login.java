package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name that somebody signs in with, as it is kept: tidy, in lower case, Persian letters and ASCII digits. */
public record Login(String value) {

    private static final int LONGEST = 60;
    private static final Pattern NEW = Pattern.compile("[a-z][a-z0-9.-]{2,39}");

    /** What was typed, brought to the kept form; too long a name is cut, because it belongs to nobody anyway. */
    public static Login of(String typed) {
        String tidy = PersianText.tidy(typed == null ? "" : typed).toLowerCase(Locale.ROOT);
        return new Login(tidy.length() > LONGEST ? tidy.substring(0, LONGEST) : tidy);
    }

    /**
     * A name for a new account, of letters that every keyboard has.
     *
     * @throws InvalidValue {@code login-malformed}
     */
    public static Login parseNew(String typed) {
        Login login = of(typed);
        if (!NEW.matcher(login.value).matches()) {
            throw new InvalidValue("login-malformed", typed);
        }
        return login;
    }

    @Override
    public String toString() {
        return value;
    }
}
