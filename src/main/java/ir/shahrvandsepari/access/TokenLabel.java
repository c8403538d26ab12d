package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;

/** What program a token is for: one to sixty characters, tidy. Of the living tokens of an account each has its own. */
public record TokenLabel(String value) {
    private static final int LONGEST = 60;

    /** @throws InvalidValue {@code token-label-needed} */
    public TokenLabel {
        value = PersianText.tidy(value == null ? "" : value);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new InvalidValue("token-label-needed", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
