package ir.shahrvandsepari.organization;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;

/**
 * What an office is known by: {@code NOTARY 12}.
 *
 * @param code its own number or branch code, unique within the kind
 */
public record OfficeKey(OfficeKind kind, String code) implements Comparable<OfficeKey> {
    /** @throws InvalidValue {@code office-code-malformed} */
    public OfficeKey {
        code = PersianText.asciiDigits(PersianText.tidy(code == null ? "" : code));
        if (kind == null || !code.matches("[0-9A-Za-z][0-9A-Za-z-]{0,19}")) {
            throw new InvalidValue("office-code-malformed", code);
        }
    }

    /**
     * Reads what {@link #toString()} made.
     *
     * @throws InvalidValue {@code office-code-malformed}
     */
    public static OfficeKey parse(String text) {
        String[] parts = text.split(" ", 2);
        for (OfficeKind kind : OfficeKind.values()) {
            if (parts.length == 2 && kind.name().equals(parts[0]) && parts[1].equals(parts[1].strip())) {
                return new OfficeKey(kind, parts[1]);
            }
        }
        throw new InvalidValue("office-code-malformed", text);
    }

    @Override
    public int compareTo(OfficeKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return kind + " " + code;
    }
}
