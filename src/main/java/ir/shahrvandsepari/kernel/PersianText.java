package ir.shahrvandsepari.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Persian text as it is kept, shown and searched. Keyboards give two yehs, two kafs and three sets of digits; pasted text
 * brings invisible marks. What is kept is tidy, so that equal words are equal, and carries no mark that could reorder a
 * printed certificate.
 */
public final class PersianText {
    private static final int ZWNJ = 0x200C;

    /** The keys of the Persian keyboard (ISIRI 9147, and Windows with its older m), in the order of {@link #LATIN_KEYS}. */
    private static final String PERSIAN_KEYS = "شذزیثبلاهتنمپدخحضقسفعرصطغظئي";

    private static final String LATIN_KEYS = "abcdefghijklmnopqrstuvwxyzmd";

    private PersianText() {}

    /**
     * The text as it is stored and shown: NFC, Persian yeh and kaf, ASCII digits, single spaces, presentation forms as
     * letters, the half-space kept inside a word only. Control, direction (U+202A–E, U+2066–9, U+200E–F, U+061C), private and
     * unassigned characters are taken out.
     */
    public static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(tidy, c));
        trimEnd(tidy);
        return Normalizer.normalize(tidy, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder tidy, int c) {
        if (c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC) {
            Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                    .codePoints()
                    .forEach(letter -> appendLetter(tidy, letter));
        } else {
            appendLetter(tidy, c);
        }
    }

    private static void appendLetter(StringBuilder tidy, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            trimEnd(tidy);
            if (tidy.length() > 0) {
                tidy.append(' ');
            }
        } else if (c == ZWNJ) {
            if (tidy.length() > 0 && Character.isLetter(tidy.charAt(tidy.length() - 1))) {
                tidy.append((char) ZWNJ);
            }
        } else if (!isUnwanted(c)) {
            dropHalfSpaceBeforeMark(tidy, c);
            tidy.appendCodePoint(folded(c));
        }
    }

    private static void dropHalfSpaceBeforeMark(StringBuilder tidy, int c) {
        if (!Character.isLetterOrDigit(c) && tidy.length() > 0 && tidy.charAt(tidy.length() - 1) == ZWNJ) {
            tidy.setLength(tidy.length() - 1);
        }
    }

    private static void trimEnd(StringBuilder tidy) {
        while (tidy.length() > 0 && (tidy.charAt(tidy.length() - 1) == ' ' || tidy.charAt(tidy.length() - 1) == ZWNJ)) {
            tidy.setLength(tidy.length() - 1);
        }
    }

    private static int folded(int c) {
        return switch (c) {
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            default -> asciiDigit(c);
        };
    }

    private static boolean isUnwanted(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * The text as search columns keep it and searchers type it: tidy, lower case, without half-spaces, diacritics, tatweel
     * and hamza seats; {@code آإأ} as {@code ا}, {@code ۀة} as {@code ه}, other signs as spaces.
     */
    public static String searchKey(String text) {
        StringBuilder key = new StringBuilder(text.length());
        Normalizer.normalize(tidy(text), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c) && c != 'ـ' && c != 'ء') {
                        key.appendCodePoint(searched(c));
                    } else if (Character.getType(c) != Character.NON_SPACING_MARK
                            && c != ZWNJ
                            && c != 'ـ'
                            && c != 'ء') {
                        key.append(' ');
                    }
                });
        return key.toString().strip().replaceAll(" +", " ");
    }

    private static int searched(int c) {
        return switch (c) {
            case 'ٱ' -> 'ا';
            case 'ة', 'ۀ', 'ە', 'ۂ' -> 'ه';
            case 'ي' -> 'ی';
            default -> c;
        };
    }

    /** Persian and Arabic digits as ASCII, all else untouched. */
    public static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> ascii.appendCodePoint(asciiDigit(c)));
        return ascii.toString();
    }

    /** ASCII digits as Persian ones, and the comma between digits as the Arabic thousands separator. */
    public static String persianDigits(String text) {
        StringBuilder persian = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                persian.append((char) (c - '0' + '۰'));
            } else {
                persian.append(c == ',' && isDigitAt(text, i - 1) && isDigitAt(text, i + 1) ? '٬' : c);
            }
        }
        return persian.toString();
    }

    /** The digits that readers of that language expect: Persian for fa, ASCII otherwise. */
    public static String digitsFor(Locale locale, String text) {
        return "fa".equals(locale.getLanguage()) ? persianDigits(text) : text;
    }

    /** What the same keys would have written on a Latin keyboard: for codes that somebody typed without switching over. */
    public static String latinKeys(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (char key : text.toCharArray()) {
            int index = PERSIAN_KEYS.indexOf(key);
            latin.append(index < 0 ? key : LATIN_KEYS.charAt(index));
        }
        return latin.toString();
    }

    /** True when the text holds a character that changes the direction of what follows, as U+202E does. */
    public static boolean hasDirectionMark(String text) {
        return text.codePoints()
                .anyMatch(c -> c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069
                        || c == 0x200E
                        || c == 0x200F
                        || c == 0x061C);
    }

    private static boolean isDigitAt(String text, int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static int asciiDigit(int c) {
        if (c >= '۰' && c <= '۹') {
            return c - '۰' + '0';
        }
        return c >= '٠' && c <= '٩' ? c - '٠' + '0' : c;
    }
}
