package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The deed that an answer was used for.
 *
 * @param number as the notary writes it, 1 to 40 characters
 * @param date day of the deed
 */
public record Deed(String number, LocalDate date) {

    private static final int LONGEST = 40;

    /** @throws InvalidValue {@code deed-number-malformed} */
    public Deed {
        number = PersianText.tidy(number == null ? "" : number);
        if (number.isBlank() || number.length() > LONGEST) {
            throw new InvalidValue("deed-number-malformed", "deedNumber", number);
        }
        Objects.requireNonNull(date);
    }
}
