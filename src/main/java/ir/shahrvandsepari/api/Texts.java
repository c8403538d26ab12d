package ir.shahrvandsepari.api;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/** How texts of requests are read where no value of a room reads them itself. */
final class Texts {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Texts() {}

    /** Tidy text of 1 to so many characters. */
    static Function<String, String> upTo(int longest) {
        return text -> {
            String tidy = atMost(longest).apply(text);
            if (tidy.isEmpty()) {
                throw new InvalidValue("text-blank", text);
            }
            return tidy;
        };
    }

    /** Tidy text of so many characters at most; none is fine. */
    static Function<String, String> atMost(int longest) {
        return text -> {
            String tidy = PersianText.tidy(text);
            if (tidy.length() > longest) {
                throw new InvalidValue("too-long", text);
            }
            return tidy;
        };
    }

    /** {@code 2026-11-20}, in Persian digits as well. */
    static LocalDate day(String text) {
        String digits = PersianText.asciiDigits(text.strip());
        if (!digits.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new InvalidValue("date-malformed", text);
        }
        LocalDate day = LocalDate.parse(digits);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidValue("date-malformed", text);
        }
        return day;
    }

    /** One of the names of an enum, letter for letter. */
    static <E extends Enum<E>> Function<String, E> oneOf(Class<E> names) {
        return text -> Arrays.stream(names.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("not-one-of", text));
    }
}
