package ir.shahrvandsepari.kernel;

import java.util.Objects;

/**
 * A value that somebody gave us cannot be what it claims to be: wrong length, wrong check digit, impossible day.
 *
 * <p>The {@code code} is stable and names the sentence shown to people ({@code invalid.<code>} in the bundle
 * {@code i18n/kernel}). The offending text is kept for that sentence only; it never enters {@link #getMessage()},
 * because messages end up in logs and the text may be a person's number.
 */
public class InvalidValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;
    private final String value;

    /**
     * @param code what is wrong, for example {@code national-id-check-digit}
     * @param value the text as given; may be null
     */
    public InvalidValue(String code, String value) {
        this(code, null, value);
    }

    /**
     * @param code what is wrong
     * @param field where it stood, as the giver names it (a JSON pointer, a column, a form field); null when not known
     * @param value the text as given; may be null
     */
    public InvalidValue(String code, String field, String value) {
        super(field == null ? code : code + " at " + field);
        this.code = Objects.requireNonNull(code);
        this.field = field;
        this.value = value;
    }

    /** The same finding, told with the place where it stood. */
    public InvalidValue at(String place) {
        InvalidValue placed = new InvalidValue(code, place, value);
        placed.setStackTrace(getStackTrace());
        return placed;
    }

    public String code() {
        return code;
    }

    /** Where the value stood, or null. */
    public String field() {
        return field;
    }

    /** The text as given, or null; personal data, not for logs. */
    public String value() {
        return value;
    }
}
