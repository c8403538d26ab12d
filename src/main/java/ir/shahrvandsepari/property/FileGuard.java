package ir.shahrvandsepari.property;

import java.util.Arrays;
import java.util.Optional;

/**
 * Looks at a file's bytes as they arrive and tells the first thing that makes it unreadable: an Excel or UTF-16 file, a
 * zero byte, broken UTF-8, a line without end. Needs the same little memory whatever the file's size.
 */
public final class FileGuard {
    /** Bytes; ten times the longest row that any column could make. */
    static final int LONGEST_LINE = 65_536;

    private static final int[] ZIP = {0x50, 0x4B, 0x03, 0x04};
    private static final int[] OLD_EXCEL = {0xD0, 0xCF, 0x11, 0xE0};

    private final int[] first = new int[4];
    private long position;
    private long line = 1;
    private int inLine;
    private int previous;
    private int pending;
    private int least;
    private int point;
    private boolean suspect;
    private ImportProblem problem;

    /** Looks at the next bytes. */
    public void look(byte[] bytes, int length) {
        for (int i = 0; i < length && problem == null; i++) {
            look(bytes[i] & 0xFF);
        }
    }

    /** What makes the file unreadable so far, the first thing only. */
    public Optional<ImportProblem> problem() {
        return Optional.ofNullable(problem);
    }

    /** The file has ended here. */
    public Optional<ImportProblem> end() {
        if (problem == null && position == 0) {
            fault(0, "file-empty");
        } else if (problem == null && (pending > 0 || suspect)) {
            fault(line, "utf8-broken");
        }
        return problem();
    }

    private void look(int b) {
        if (position < first.length) {
            first[(int) position] = b;
            lookAtTheBeginning((int) position);
        }
        position++;
        if (b == 0 && problem == null) {
            fault(line, "zero-byte");
        }
        lookAtUtf8(b);
        if (suspect && position >= first.length) {
            fault(1, "utf8-broken");
        }
        lookAtLines(b);
    }

    /** A line ends with LF, CR or both, as the CSV reader counts them. */
    private void lookAtLines(int b) {
        inLine++;
        if (b == '\r' || b == '\n') {
            if (b == '\r' || previous != '\r') {
                line++;
            }
            inLine = 0;
        } else if (inLine > LONGEST_LINE) {
            fault(line, "line-too-long");
        }
        previous = b;
    }

    private void lookAtTheBeginning(int last) {
        if (last == 1 && (first[0] == 0xFF && first[1] == 0xFE || first[0] == 0xFE && first[1] == 0xFF)) {
            fault(1, "file-is-utf16");
        } else if (last == 3 && (isFirst(ZIP) || isFirst(OLD_EXCEL))) {
            fault(0, "file-is-excel");
        }
    }

    private boolean isFirst(int[] magic) {
        return Arrays.equals(first, magic);
    }

    /** RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF. */
    private void lookAtUtf8(int b) {
        if (pending > 0) {
            if ((b & 0xC0) != 0x80) {
                brokenUtf8();
                return;
            }
            point = point << 6 | b & 0x3F;
            pending--;
            if (pending == 0 && (point < least || point > 0x10FFFF || point >= 0xD800 && point <= 0xDFFF)) {
                brokenUtf8();
            }
        } else if (b >= 0x80) {
            begin(b);
        }
    }

    private void begin(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            expect(1, b & 0x1F, 0x80);
        } else if (b >= 0xE0 && b <= 0xEF) {
            expect(2, b & 0x0F, 0x800);
        } else if (b >= 0xF0 && b <= 0xF4) {
            expect(3, b & 0x07, 0x10000);
        } else {
            brokenUtf8();
        }
    }

    private void expect(int more, int bits, int leastPoint) {
        pending = more;
        point = bits;
        least = leastPoint;
    }

    /** Old Excel files and UTF-16 are not UTF-8 either; they are named for what they are once four bytes are known. */
    private void brokenUtf8() {
        if (position > first.length || !couldBeForeign()) {
            fault(line, "utf8-broken");
        } else {
            suspect = true;
        }
    }

    private boolean couldBeForeign() {
        return first[0] == OLD_EXCEL[0] || first[0] == 0xFF || first[0] == 0xFE;
    }

    private void fault(long at, String code) {
        if (problem == null) {
            problem = new ImportProblem(at, null, code, null);
        }
    }
}
