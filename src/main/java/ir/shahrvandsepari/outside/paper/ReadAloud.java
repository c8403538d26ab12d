package ir.shahrvandsepari.outside.paper;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Gives each block of the structure its text as it was written. Without it a screen reader puts the pieces of a line
 * together from left to right, as FOP drew them, and reads Persian lines that hold numbers in the wrong order.
 */
final class ReadAloud {

    /** A piece of content, as the structure names it. */
    private record Piece(COSDictionary page, int number) {}

    private final Map<Piece, StringBuilder> drawn = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    ReadAloud(List<String> blocks) {
        blocks.forEach(text -> written.put(letters(text), text));
    }

    /** Notes the letters of a piece, in whatever order. */
    void drawn(PDPage page, int number, String letters) {
        drawn.computeIfAbsent(new Piece(page.getCOSObject(), number), piece -> new StringBuilder())
                .append(letters);
    }

    /** Blocks whose letters are those of no written text (page numbers are) stay as they are. */
    void apply(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                StringBuilder letters = new StringBuilder();
                collect(element, element.getPage(), letters);
                String text = isBlock(element) ? written.get(letters(letters.toString())) : null;
                if (text == null) {
                    apply(element);
                } else {
                    element.setActualText(text);
                }
            }
        }
    }

    private static boolean isBlock(PDStructureElement element) {
        return element.getStructureType().matches("P|H[1-6]");
    }

    private void collect(PDStructureElement element, PDPage page, StringBuilder letters) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                collect(inner, inner.getPage() == null ? page : inner.getPage(), letters);
            } else if (kid instanceof Integer number && page != null) {
                letters.append(drawn.getOrDefault(new Piece(page.getCOSObject(), number), new StringBuilder()));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage there = reference.getPage() == null ? page : reference.getPage();
                if (there != null) {
                    letters.append(drawn.getOrDefault(
                            new Piece(there.getCOSObject(), reference.getMCID()), new StringBuilder()));
                }
            }
        }
    }

    /** Letters and digits in a fixed order: what was shaped, drawn and cut into pieces is known again by them. */
    private static String letters(String text) {
        int[] sorted = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .toArray();
        return new String(sorted, 0, sorted.length);
    }
}
