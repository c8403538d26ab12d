package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.InvalidValue;

/**
 * How much had happened to a case when somebody looked: its steps, acts and papers, which only grow. Whoever acts says what
 * he has seen; if more has happened since, nothing is done.
 */
public record Version(long number) {

    /** @throws InvalidValue {@code malformed} */
    public static Version parse(String text) {
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new InvalidValue("malformed", text);
        }
        return new Version(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
