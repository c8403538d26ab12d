package ir.shahrvandsepari.outside.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text of the paper, in runs: words that follow the page from right to left, and codes as islands from left to right.
 * Nothing in it can turn the direction of what stands around it.
 */
record Words(List<Run> runs) {

    /** A piece of text that runs in one direction. */
    record Run(String text, boolean code) {
        /**
         * Whether its first letter or digit says that it runs from right to left. Behind a code, signs and digits that come before
         * any letter would go on with the code: the bracket behind a Latin name, and the figure in it, would change places.
         */
        boolean turnsBack() {
            return text.codePoints()
                    .mapToObj(Character::getDirectionality)
                    .filter(Run::isStrongOrDigit)
                    .findFirst()
                    .filter(Run::isFromRightToLeft)
                    .isPresent();
        }

        private static boolean isStrongOrDigit(byte way) {
            return way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    || way == Character.DIRECTIONALITY_EUROPEAN_NUMBER
                    || way == Character.DIRECTIONALITY_ARABIC_NUMBER
                    || isFromRightToLeft(way);
        }

        private static boolean isFromRightToLeft(byte way) {
            return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        }
    }

    /** RIGHT-TO-LEFT MARK: seen by nobody, read by nobody, and a letter to whatever orders a line. */
    static final char BACK = '\u200F';

    private static final Pattern SLOT = Pattern.compile("\\{([0-9])}");
    /** Latin letters and ASCII digits held together by signs: left alone, a page from right to left would turn them round. */
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]+(?:[-/.,:_@+#&' ]{1,2}[0-9A-Za-z]+)*");

    private static final int ZWNJ = 0x200C;

    Words {
        runs = List.copyOf(runs);
    }

    /** A text as it was written by people, its codes found. */
    static Words said(String text) {
        String clean = clean(text);
        List<Run> runs = new ArrayList<>();
        Matcher code = CODE.matcher(clean);
        int from = 0;
        while (code.find()) {
            add(runs, clean.substring(from, code.start()), false);
            add(runs, code.group(), true);
            from = code.end();
        }
        add(runs, clean.substring(from), false);
        return new Words(runs);
    }

    /** A text that runs from left to right as a whole. */
    static Words code(String text) {
        return new Words(List.of(new Run(clean(text), true)));
    }

    /** A sentence of the bundle with something said in each {@code {0}}, {@code {1}}, … */
    static Words sentence(String pattern, Words... said) {
        List<Run> runs = new ArrayList<>();
        Matcher slot = SLOT.matcher(pattern);
        int from = 0;
        while (slot.find()) {
            add(runs, pattern.substring(from, slot.start()), false);
            runs.addAll(said[Integer.parseInt(slot.group(1))].runs);
            from = slot.end();
        }
        add(runs, pattern.substring(from), false);
        return new Words(runs);
    }

    static Words joined(List<Words> all, String between) {
        List<Run> runs = new ArrayList<>();
        for (Words words : all) {
            if (!runs.isEmpty()) {
                runs.add(new Run(between, false));
            }
            runs.addAll(words.runs);
        }
        return new Words(runs);
    }

    /** In the order in which it is read. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        runs.forEach(run -> plain.append(run.text()));
        return plain.toString();
    }

    private static void add(List<Run> runs, String text, boolean code) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, code));
        }
    }

    /** Without controls, direction marks (U+202E and its kind), private and unassigned characters, which no paper needs. */
    private static String clean(String text) {
        int[] kept = text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> c == ZWNJ || !isUnwanted(c))
                .toArray();
        return new String(kept, 0, kept.length);
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
}
