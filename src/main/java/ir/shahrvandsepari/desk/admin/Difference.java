package ir.shahrvandsepari.desk.admin;

/**
 * A part of what two people look at, as it was and as it is to be; empty where there is nothing.
 *
 * @param label what it is
 */
public record Difference(String label, String before, String after) {
    public boolean changed() {
        return !before.equals(after);
    }
}
