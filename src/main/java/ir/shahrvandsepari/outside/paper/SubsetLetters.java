package ir.shahrvandsepari.outside.paper;

import java.util.ArrayList;
import java.util.List;

/** What the character codes of one font of a document say. */
record SubsetLetters(FontSubset subset, FontLetters font) {

    /** At most so many pairs in one block of a CMap. */
    private static final int BLOCK = 100;
    /** The standard's sign for something that has no meaning in text. */
    private static final String NOTHING = "\uFFFD";

    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    /** In the order in which they are read. */
    String letters(int code) {
        return code < subset.glyphs().length ? font.letters(subset.glyphs()[code]) : "";
    }

    /** One character, as an extractor shall find it. */
    String extracted(int code) {
        String said = font.extracted(subset.glyphs()[code]);
        return said.isEmpty() ? NOTHING : said;
    }

    /** Advance in thousandths of the font size. */
    int width(int code) {
        return code < subset.glyphs().length ? font.width(subset.glyphs()[code]) : 0;
    }

    int halfSpace() {
        return subset.halfSpace();
    }

    /** The map from codes to characters (ISO 32000-1 §9.10.3). */
    String toUnicode() {
        List<String> pairs = new ArrayList<>();
        for (int code = 0; code < subset.glyphs().length; code++) {
            pairs.add("<%04X> <%s>%n".formatted(code, hex(extracted(code))));
        }
        StringBuilder map = new StringBuilder(HEAD);
        for (int from = 0; from < pairs.size(); from += BLOCK) {
            List<String> block = pairs.subList(from, Math.min(from + BLOCK, pairs.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString();
    }

    static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(unit -> hex.append("%04X".formatted(unit)));
        return hex.toString();
    }
}
