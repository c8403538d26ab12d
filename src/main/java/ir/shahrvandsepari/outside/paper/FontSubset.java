package ir.shahrvandsepari.outside.paper;

/**
 * The part of a font that a document uses.
 *
 * @param face full name of the font
 * @param glyphs glyph of the font file for each character code of the document
 * @param halfSpace character code of the zero-width non-joiner
 */
record FontSubset(String face, int[] glyphs, int halfSpace) {}
