package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of an answer: gap-free within a Jalali year and a district, never given twice.
 *
 * @param year Jalali year of the day it was prepared
 * @param district 1 to 99
 * @param sequence from 1
 */
public record CertificateNumber(int year, int district, int sequence) {

    private static final Pattern FORM =
            Pattern.compile("([1-9][0-9]{3})\\s*[-/]\\s*([1-9][0-9]?)\\s*[-/]\\s*([1-9][0-9]{0,8})");

    /**
     * Reads {@code 1405-5-454} or {@code 1405/5/454}, in Persian, Arabic or ASCII digits.
     *
     * @throws InvalidValue {@code certificate-number-malformed}
     */
    public static CertificateNumber parse(String text) {
        Matcher matcher = FORM.matcher(PersianText.asciiDigits(PersianText.tidy(text == null ? "" : text)));
        if (!matcher.matches()) {
            throw new InvalidValue("certificate-number-malformed", text);
        }
        return new CertificateNumber(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    /** As printed: {@code 1405/5/454}. */
    public String onPaper() {
        return toString().replace('-', '/');
    }

    /** As stored and in addresses: {@code 1405-5-454}. */
    @Override
    public String toString() {
        return year + "-" + district + "-" + sequence;
    }
}
