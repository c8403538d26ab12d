package ir.shahrvandsepari.outside.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/** One text object (BT … ET) as FOP writes it: a run of one font and one direction, its glyphs from left to right. */
final class TextObject {

    /** A glyph where it is drawn; {@code dy} is its shift from the base line, upwards. */
    private record Glyph(int code, float x, float dy) {}

    private static final char ZWNJ = '\u200C';

    private final List<Glyph> glyphs = new ArrayList<>();
    private SubsetLetters letters;
    private COSName font;
    private float size;
    private float startX;
    private float baseY;
    private float x;
    private float dy;

    private TextObject() {}

    /** Empty for a text object of another shape, which then stays as it is. */
    static Optional<TextObject> read(List<Object> tokens, Map<String, SubsetLetters> fonts) {
        TextObject text = new TextObject();
        List<COSBase> operands = new ArrayList<>();
        for (Object token : tokens) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else {
                if (!text.apply(((Operator) token).getName(), operands, fonts)) {
                    return Optional.empty();
                }
                operands.clear();
            }
        }
        return text.letters == null ? Optional.empty() : Optional.of(text);
    }

    private boolean apply(String operator, List<COSBase> operands, Map<String, SubsetLetters> fonts) {
        switch (operator) {
            case "BT", "ET" -> {
                return true;
            }
            case "Tf" -> {
                font = (COSName) operands.get(0);
                size = number(operands.get(1));
                letters = fonts.get(font.getName());
                return letters != null;
            }
            case "Tm" -> {
                startX = number(operands.get(4));
                baseY = number(operands.get(5));
                x = startX;
                dy = 0;
                return number(operands.get(0)) == 1 && number(operands.get(3)) == -1;
            }
            case "Td" -> {
                startX += number(operands.get(0));
                x = startX;
                dy += number(operands.get(1));
                return true;
            }
            case "Tj" -> show(operands.get(0));
            case "TJ" -> ((COSArray) operands.get(0)).forEach(this::show);
            default -> {
                return false;
            }
        }
        return letters != null;
    }

    private void show(COSBase shown) {
        if (shown instanceof COSNumber back) {
            x -= back.floatValue() * size / 1000;
        } else if (shown instanceof COSString string && letters != null) {
            byte[] codes = string.getBytes();
            for (int i = 0; i + 1 < codes.length; i += 2) {
                int code = (codes[i] & 0xFF) << Byte.SIZE | codes[i + 1] & 0xFF;
                glyphs.add(new Glyph(code, x, dy));
                x += width(code);
            }
        }
    }

    /** True if it holds a mark above or below a letter, or a word that has half-spaces. */
    boolean needsAnchors(HalfSpaces halfSpaces) {
        return glyphs.stream().anyMatch(glyph -> isMark(glyph.code())) || !said().equals(halfSpaces.restored(said()));
    }

    /** Its letters in the order in which Persian is read. */
    String said() {
        StringBuilder said = new StringBuilder();
        readingOrder().forEach(glyph -> said.append(letters.letters(glyph.code())));
        return said.toString();
    }

    /** Only Persian needs anchors, and it runs from right to left. */
    private List<Glyph> readingOrder() {
        List<Glyph> order = new ArrayList<>(glyphs);
        Collections.reverse(order);
        return order;
    }

    /**
     * The same drawing, cut so that extractors see one character after the other: each letter that carries marks or is
     * followed by a half-space gives them a part of its own width, framed by empty glyphs on the base line, and each part
     * says its one character as its ActualText.
     */
    List<Object> anchored(HalfSpaces halfSpaces) {
        String restored = halfSpaces.restored(said());
        List<List<Object>> clusters = new ArrayList<>();
        List<Glyph> order = readingOrder();
        int read = 0;
        for (int i = 0; i < order.size(); ) {
            Glyph base = order.get(i++);
            read += letters.letters(base.code()).length();
            List<Glyph> extras = new ArrayList<>();
            while (i < order.size() && isMark(order.get(i).code())) {
                read += letters.letters(order.get(i).code()).length();
                extras.add(order.get(i++));
            }
            if (read < restored.length() && restored.charAt(read) == ZWNJ) {
                read++;
                extras.add(new Glyph(letters.halfSpace(), base.x(), 0));
            }
            clusters.add(cluster(base, extras));
        }
        Collections.reverse(clusters);
        List<Object> tokens = new ArrayList<>();
        tokens.add(Operator.getOperator("BT"));
        tokens.addAll(List.of(font, new COSFloat(size), Operator.getOperator("Tf")));
        clusters.forEach(tokens::addAll);
        tokens.add(Operator.getOperator("ET"));
        return tokens;
    }

    private List<Object> cluster(Glyph base, List<Glyph> extras) {
        List<Object> tokens = new ArrayList<>();
        if (extras.isEmpty()) {
            draw(tokens, base.code(), base.x(), base.dy());
            return tokens;
        }
        float part = width(base.code()) / (extras.size() + 1);
        for (int i = extras.size() - 1; i >= 0; i--) {
            cell(tokens, extras.get(i), base.x() + part * (extras.size() - 1 - i), part);
        }
        cell(tokens, base, base.x() + part * extras.size(), part);
        return tokens;
    }

    private void cell(List<Object> tokens, Glyph glyph, float left, float width) {
        COSDictionary said = new COSDictionary();
        said.setItem(COSName.ACTUAL_TEXT, new COSString(letters.extracted(glyph.code())));
        tokens.addAll(List.of(COSName.getPDFName("Span"), said, Operator.getOperator("BDC")));
        draw(tokens, letters.halfSpace(), left, 0);
        if (glyph.code() != letters.halfSpace()) {
            draw(tokens, glyph.code(), glyph.x(), glyph.dy());
        }
        draw(tokens, letters.halfSpace(), left + width, 0);
        tokens.add(Operator.getOperator("EMC"));
    }

    private void draw(List<Object> tokens, int code, float atX, float shift) {
        for (float entry : new float[] {1, 0, 0, -1, atX, baseY - shift}) {
            tokens.add(new COSFloat(entry));
        }
        tokens.add(Operator.getOperator("Tm"));
        tokens.add(new COSString(new byte[] {(byte) (code >> Byte.SIZE), (byte) code}, true));
        tokens.add(Operator.getOperator("Tj"));
    }

    private boolean isMark(int code) {
        String said = letters.letters(code);
        return !said.isEmpty() && Character.getType(said.charAt(0)) == Character.NON_SPACING_MARK;
    }

    private float width(int code) {
        return letters.width(code) * size / 1000;
    }

    private static float number(COSBase operand) {
        return ((COSNumber) operand).floatValue();
    }
}
