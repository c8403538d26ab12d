package ir.shahrvandsepari.outside.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes the words of a paper readable to programs. FOP shapes Persian well but hands out private characters for shaped
 * glyphs, drops half-spaces and leaves marks beside their letters; searching, copying and reading aloud would fail.
 */
final class LegibleText {

    private final Map<String, SubsetLetters> fonts;
    private final HalfSpaces halfSpaces;
    private final ReadAloud reader;
    private final Set<COSName> told = new HashSet<>();

    /** @param blocks the text of each block as it was written */
    LegibleText(Map<String, SubsetLetters> fonts, List<String> blocks) {
        this.fonts = fonts;
        this.halfSpaces = HalfSpaces.of(blocks);
        this.reader = new ReadAloud(blocks);
    }

    void apply(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            meanings(document, page.getResources());
            page.setContents(anchored(document, page));
        }
        reader.apply(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private void meanings(PDDocument document, PDResources resources) throws IOException {
        COSDictionary used = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        for (COSName name : resources.getFontNames()) {
            SubsetLetters letters = fonts.get(name.getName());
            if (letters != null && told.add(name)) {
                COSStream map = document.getDocument().createCOSStream();
                try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(letters.toUnicode().getBytes(StandardCharsets.US_ASCII));
                }
                used.getCOSDictionary(name).setItem(COSName.TO_UNICODE, map);
            }
        }
    }

    private PDStream anchored(PDDocument document, PDPage page) throws IOException {
        List<Object> before = new PDFStreamParser(page).parse();
        List<Object> after = new ArrayList<>(before.size() * 2);
        int piece = -1;
        for (int at = 0; at < before.size(); at++) {
            if (isOperator(before.get(at), "BT")) {
                int end = at;
                while (!isOperator(before.get(end), "ET")) {
                    end++;
                }
                after.addAll(anchored(page, piece, before.subList(at, end + 1)));
                at = end;
            } else {
                piece = isOperator(before.get(at), "BDC") && before.get(at - 1) instanceof COSDictionary marked
                        ? marked.getInt(COSName.MCID)
                        : piece;
                after.add(before.get(at));
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(after);
        }
        return stream;
    }

    private List<Object> anchored(PDPage page, int piece, List<Object> textObject) {
        Optional<TextObject> read = TextObject.read(textObject, fonts);
        read.ifPresent(text -> reader.drawn(page, piece, text.said()));
        return read.filter(text -> text.needsAnchors(halfSpaces))
                .map(text -> text.anchored(halfSpaces))
                .orElse(textObject);
    }

    private static boolean isOperator(Object token, String name) {
        return token instanceof Operator operator && operator.getName().equals(name);
    }
}
