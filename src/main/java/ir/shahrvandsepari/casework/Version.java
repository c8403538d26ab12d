package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.InvalidValue;

/**
 * How much had happened to a case when somebody looked; all of it only grows. Whoever acts says what he has seen; if more
 * has happened since, nothing is done.
 *
 * @param steps of its history
 * @param acts at the desk
 * @param papers attached
 */
public record Version(int steps, int acts, int papers) {

    /**
     * As a form sends it: {@code 3.1.0}.
     *
     * @throws InvalidValue {@code malformed}
     */
    public static Version parse(String text) {
        if (text == null || !text.matches("[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}")) {
            throw new InvalidValue("malformed", text);
        }
        String[] parts = text.split("\\.");
        return new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return steps + "." + acts + "." + papers;
    }
}
