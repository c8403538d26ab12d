package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Rial;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How cells of import files are read: lenient about digits and spaces, strict about everything else. */
final class ImportCells {
    /** No register of this city reaches further back; an earlier year is a Jalali one written into an ISO column. */
    private static final int FIRST_GREGORIAN_YEAR = 1800;

    private static final int LAST_GREGORIAN_YEAR = 2200;

    private ImportCells() {}

    static UnaryOperator<String> text(int longest) {
        return cell -> {
            String tidy = PersianText.tidy(cell);
            if (tidy.length() > longest) {
                throw new InvalidValue("text-too-long", cell.substring(0, Math.min(40, cell.length())) + "…");
            }
            if (tidy.isEmpty()) {
                throw new InvalidValue("text-empty", cell);
            }
            return tidy;
        };
    }

    static UnaryOperator<String> whole(int least, int greatest) {
        return cell -> {
            String digits = plain(cell);
            if (!digits.matches("[0-9]{1,9}")) {
                throw new InvalidValue("number-malformed", cell);
            }
            int number = Integer.parseInt(digits);
            if (number < least || number > greatest) {
                throw new InvalidValue("number-out-of-range", cell);
            }
            return Integer.toString(number);
        };
    }

    static UnaryOperator<String> decimal(int least, int greatest, int places) {
        return cell -> {
            String digits = plain(cell).replace('\u066B', '.');
            if (!digits.matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?")) {
                throw new InvalidValue("number-malformed", cell);
            }
            BigDecimal number = new BigDecimal(digits).setScale(places, java.math.RoundingMode.HALF_UP);
            if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(greatest)) > 0) {
                throw new InvalidValue("number-out-of-range", cell);
            }
            return number.toPlainString();
        };
    }

    static String parseRial(String cell) {
        return Rial.parse(cell).toString();
    }

    /** A Gregorian day, {@code 2026-11-24}. */
    static String parseDay(String cell) {
        String written = plain(cell);
        if (!written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new InvalidValue("date-malformed", cell);
        }
        int year = Integer.parseInt(written.substring(0, 4));
        if (year < FIRST_GREGORIAN_YEAR) {
            throw new InvalidValue("date-looks-jalali", cell);
        }
        try {
            LocalDate day = LocalDate.parse(written);
            if (year > LAST_GREGORIAN_YEAR) {
                throw new InvalidValue("date-impossible", cell);
            }
            return day.toString();
        } catch (DateTimeException impossible) {
            throw new InvalidValue("date-impossible", cell);
        }
    }

    static String parseFlag(String cell) {
        String word = plain(cell).toLowerCase(Locale.ROOT);
        if (!word.equals("true") && !word.equals("false")) {
            throw new InvalidValue("flag-malformed", cell);
        }
        return word;
    }

    static <E extends Enum<E>> UnaryOperator<String> oneOf(Class<E> kind) {
        Set<String> words =
                Arrays.stream(kind.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        return oneOf(words);
    }

    static UnaryOperator<String> oneOf(Set<String> words) {
        return cell -> {
            String word = plain(cell).toUpperCase(Locale.ROOT);
            if (!words.contains(word)) {
                throw new InvalidValue("word-unknown", cell);
            }
            return word;
        };
    }

    /** The first three parts of a code, {@code 5-1-10}. */
    static String parseBlock(String cell) {
        RenovationCode code = RenovationCode.parse(cell);
        if (code.level() != RenovationCode.Level.BLOCK) {
            throw new InvalidValue("block-malformed", cell);
        }
        return code.blockKey();
    }

    /** A code of a parcel or something on it. */
    static String parsePropertyCode(String cell) {
        RenovationCode code = RenovationCode.parse(cell);
        if (code.level() == RenovationCode.Level.BLOCK) {
            throw new InvalidValue("renovation-code-is-a-block", cell);
        }
        return code.toString();
    }

    /** A code of any level: a hold may lie on a whole block. */
    static String parseAnyCode(String cell) {
        return RenovationCode.parse(cell).toString();
    }

    private static String plain(String cell) {
        return PersianText.tidy(cell).replace(" ", "");
    }
}
