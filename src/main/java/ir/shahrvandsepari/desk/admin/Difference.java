package ir.shahrvandsepari.desk.admin;

import java.util.Optional;
import java.util.function.Function;

/**
 * A part of what two people look at, as it was and as it is to be; empty where there is nothing.
 *
 * @param label what it is
 */
public record Difference(String label, String before, String after) {
    /** A part of something that may not have stood there, or may not stand there any more. */
    static <T> Difference of(String label, Optional<T> before, Optional<T> after, Function<T, String> part) {
        return new Difference(
                label, before.map(part).orElse(""), after.map(part).orElse(""));
    }

    public boolean changed() {
        return !before.equals(after);
    }
}
