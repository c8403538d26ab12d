package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.util.OptionalInt;

/**
 * Where the land registry keeps a property. Main and sub plate stay separate numbers: written as one text with a slash,
 * offices disagree about which side is which, so no such text is ever parsed or made.
 *
 * @param main main plate, 1 or more
 * @param sub sub plate, 1 or more, if any
 * @param section registry section in which the plate is unique, 1 or more, if known
 * @param piece piece after subdivision, 1 or more, if any
 */
public record RegistrationPlate(int main, OptionalInt sub, OptionalInt section, OptionalInt piece) {
    public RegistrationPlate {
        if (main < 1 || below1(sub) || below1(section) || below1(piece)) {
            throw new InvalidValue("registration-plate-malformed", null);
        }
    }

    private static boolean below1(OptionalInt part) {
        return part.isPresent() && part.getAsInt() < 1;
    }
}
