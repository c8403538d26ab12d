package ir.shahrvandsepari.kernel;

/** How identifiers are read: digits of three scripts, and the marks people put between them. */
final class Digits {
    private Digits() {}

    /**
     * The text with Persian and Arabic digits made ASCII and without spaces, dashes, joiners and direction marks. What
     * is left may still be anything; the caller checks it.
     */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder(text.length());
        PersianText.asciiDigits(text)
                .codePoints()
                .filter(c -> !isBetweenDigits(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isBetweenDigits(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '-'
                || c == '_'
                || c == '\u2212'
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.FORMAT;
    }

    /** True for exactly that many ASCII digits. */
    static boolean are(String text, int count) {
        return text.length() == count && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static int at(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
