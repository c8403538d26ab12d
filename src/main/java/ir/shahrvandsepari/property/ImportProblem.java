package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import java.util.Locale;

/**
 * What is wrong with a file, and where.
 *
 * @param line first line of the row, counted from 1; the header is line 1; 0 when the file as a whole is meant
 * @param column name of the column, null when the row or the file as a whole is meant
 * @param code stable, upper case; the sentence is {@code invalid.<code in lower case with dashes>} in the bundles
 * @param value what stood there, shortened; null when nothing did
 */
public record ImportProblem(long line, String column, String code, String value) {
    private static final int LONGEST_VALUE = 80;

    public ImportProblem {
        code = code.toUpperCase(Locale.ROOT).replace('-', '_');
        value = value == null ? null : shown(PersianText.tidy(value));
    }

    private static String shown(String tidy) {
        return tidy.length() <= LONGEST_VALUE ? tidy : tidy.substring(0, LONGEST_VALUE) + "…";
    }

    static ImportProblem of(long line, String column, InvalidValue invalid) {
        return new ImportProblem(line, column, invalid.code(), invalid.value());
    }

    /** The key of the sentence in the bundles. */
    public String sentenceKey() {
        return "invalid." + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
