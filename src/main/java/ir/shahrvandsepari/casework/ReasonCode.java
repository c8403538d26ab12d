package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.InvalidValue;

/** The name of a reason: one of the rules' or one of the library of the desks. */
public record ReasonCode(String value) implements Comparable<ReasonCode> {
    public ReasonCode {
        if (value == null || !value.matches("[A-Z][A-Z0-9_]{2,39}")) {
            throw new InvalidValue("malformed", value);
        }
    }

    @Override
    public int compareTo(ReasonCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
