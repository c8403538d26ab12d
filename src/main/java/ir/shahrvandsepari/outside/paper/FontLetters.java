package ir.shahrvandsepari.outside.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What each glyph of a font file says, whatever form shaping gave it, and how wide it is. */
final class FontLetters {

    /** Letters that one glyph says together, and the one character of the standard that means the same. */
    private static final Map<String, Character> LIGATURES = ligatures();

    /** No font needs more steps from a form back to its letters; a font that goes in a circle does not hang us. */
    private static final int STEPS = 8;

    private final String[] letters;
    private final int[] thousandths;

    private FontLetters(TrueTypeFont font) throws IOException {
        int glyphs = font.getNumberOfGlyphs();
        letters = new String[glyphs];
        thousandths = new int[glyphs];
        Map<Integer, int[]> origins =
                GlyphSubstitutions.origins(font.getTableBytes(font.getTableMap().get("GSUB")));
        CmapLookup characters = font.getUnicodeCmapLookup(false);
        for (int glyph = 0; glyph < glyphs; glyph++) {
            letters[glyph] = resolve(glyph, origins, characters, STEPS);
            thousandths[glyph] = Math.round(font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm());
        }
    }

    /** @param path of a font in the program */
    static FontLetters read(String path) {
        try (InputStream file = Typesetter.open(path);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return new FontLetters(font);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + path + " cannot be read", e);
        }
    }

    /** In the order in which they are read; empty for a glyph that says nothing that is known. */
    String letters(int glyph) {
        return letters[glyph];
    }

    /** Advance in thousandths of the font size. */
    int width(int glyph) {
        return thousandths[glyph];
    }

    /**
     * What a text extractor shall find for a glyph. A ligature is one character and never a sequence: extractors turn
     * sequences round in text from right to left. Readers restore the letters by NFKC.
     */
    String extracted(int glyph) {
        String said = letters[glyph];
        Character ligature = LIGATURES.get(said);
        return ligature == null ? said : ligature.toString();
    }

    private static String resolve(int glyph, Map<Integer, int[]> origins, CmapLookup characters, int steps) {
        List<Integer> codes = characters.getCharCodes(glyph);
        if (codes != null) {
            return codes.stream()
                    .map(FontLetters::plain)
                    .min(Comparator.comparingInt(FontLetters::strangeness))
                    .orElseThrow();
        }
        int[] parts = origins.get(glyph);
        if (parts == null || steps == 0) {
            return "";
        }
        StringBuilder said = new StringBuilder();
        for (int part : parts) {
            said.append(resolve(part, origins, characters, steps - 1));
        }
        return said.toString();
    }

    /** One glyph may stand for several characters: an everyday one is meant. */
    private static int strangeness(String letters) {
        int c = letters.codePointAt(0);
        return Character.getType(c) == Character.PRIVATE_USE ? 0x10FFFF : c;
    }

    /** Forms of Arabic letters as the letters themselves, in Persian spelling. */
    private static String plain(int c) {
        boolean form = c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
        String letters = Character.toString(c);
        String plain = form ? Normalizer.normalize(letters, Normalizer.Form.NFKC) : letters;
        return plain.replace('\u064A', '\u06CC').replace('\u0649', '\u06CC').replace('\u0643', '\u06A9');
    }

    private static Map<String, Character> ligatures() {
        Map<String, Character> ligatures = new HashMap<>();
        for (int c = 0xFEFC; c >= 0xFB00; c--) {
            String letters = plain(c);
            if (!Character.isDefined(c) || Character.toString(c).equals(letters)) {
                letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            }
            if (letters.codePointCount(0, letters.length()) > 1) {
                ligatures.put(letters, (char) c);
            }
        }
        return ligatures;
    }
}
