package ir.shahrvandsepari.outside.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fop.fonts.CIDSet;
import org.apache.fop.fonts.LazyFont;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.fonts.Typeface;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFDocumentHandler;

/** FOP's writer of PDF, which also tells which glyph of the font file each character code of the document stands for. */
final class SubsetKeeper extends PDFDocumentHandler {

    private static final char ZWNJ = '\u200C';

    private final Map<String, FontSubset> subsets = new LinkedHashMap<>();

    SubsetKeeper(IFContext context) {
        super(context);
    }

    @Override
    public void endDocument() throws IFException {
        for (Map.Entry<String, Typeface> used : fontInfo.getUsedFonts().entrySet()) {
            Typeface face = used.getValue() instanceof LazyFont lazy ? lazy.getRealFont() : used.getValue();
            if (face instanceof MultiByteFont font) {
                // the half-space is dropped by FOP; its glyph, which is empty, has to come into the subset to be set
                // again
                char halfSpace = font.mapChar(ZWNJ);
                subsets.put(used.getKey(), new FontSubset(font.getFullName(), glyphs(font.getCIDSet()), halfSpace));
            }
        }
        super.endDocument();
    }

    /** By the font's name in the document. */
    Map<String, FontSubset> subsets() {
        return subsets;
    }

    private static int[] glyphs(CIDSet codes) {
        int[] glyphs = new int[codes.getNumberOfGlyphs()];
        for (int code = 0; code < glyphs.length; code++) {
            glyphs[code] = codes.getOriginalGlyphIndex(code);
        }
        return glyphs;
    }
}
