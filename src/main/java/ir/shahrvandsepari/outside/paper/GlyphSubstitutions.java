package ir.shahrvandsepari.outside.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The GSUB table of a font read backwards: from a glyph to the glyphs that shaping made it from. Only what replaces
 * glyphs is read (OpenType lookup types 1, 2 with one glyph, 3, 4, and 7 around them); contextual lookups name no glyphs
 * of their own.
 */
final class GlyphSubstitutions {

    /** What joins and ties letters explains a glyph better than what decorates it. */
    private static final List<String> FIRST =
            List.of("init", "medi", "fina", "isol", "rlig", "liga", "ccmp", "calt", "locl");

    private static final int EXTENSION = 7;

    private final ByteBuffer gsub;
    private final Map<Integer, int[]> origins = new HashMap<>();

    private GlyphSubstitutions(byte[] gsub) {
        this.gsub = ByteBuffer.wrap(gsub);
    }

    /** For each glyph that shaping can bring about, the glyphs that it stands for. */
    static Map<Integer, int[]> origins(byte[] gsubTable) {
        GlyphSubstitutions read = new GlyphSubstitutions(gsubTable);
        int lookups = read.u16(8);
        for (int index : read.order(lookups)) {
            read.lookup(lookups + read.u16(lookups + 2 + 2 * index));
        }
        return read.origins;
    }

    private Set<Integer> order(int lookups) {
        int features = u16(6);
        Map<String, List<Integer>> byTag = new HashMap<>();
        for (int i = 0; i < u16(features); i++) {
            int at = features + 2 + 6 * i;
            int feature = features + u16(at + 4);
            List<Integer> named = byTag.computeIfAbsent(tag(at), tag -> new ArrayList<>());
            for (int k = 0; k < u16(feature + 2); k++) {
                named.add(u16(feature + 4 + 2 * k));
            }
        }
        Set<Integer> order = new LinkedHashSet<>();
        FIRST.forEach(tag -> order.addAll(byTag.getOrDefault(tag, List.of())));
        for (int i = 0; i < u16(lookups); i++) {
            order.add(i);
        }
        return order;
    }

    private void lookup(int at) {
        for (int i = 0; i < u16(at + 4); i++) {
            int subtable = at + u16(at + 6 + 2 * i);
            int type = u16(at);
            if (type == EXTENSION) {
                type = u16(subtable + 2);
                subtable += gsub.getInt(subtable + 4);
            }
            switch (type) {
                case 1 -> single(subtable);
                case 2, 3 -> sets(subtable, type == 2);
                case 4 -> ligatures(subtable);
                default -> {
                    // contextual: the lookups that it calls are in the list
                }
            }
        }
    }

    private void single(int at) {
        List<Integer> covered = coverage(at + u16(at + 2));
        for (int i = 0; i < covered.size(); i++) {
            int glyph = covered.get(i);
            int made = u16(at) == 1 ? glyph + gsub.getShort(at + 4) & 0xFFFF : u16(at + 6 + 2 * i);
            origins.putIfAbsent(made, new int[] {glyph});
        }
    }

    /** One glyph becomes several (of which only a single one is told apart) or one of several. */
    private void sets(int at, boolean sequence) {
        List<Integer> covered = coverage(at + u16(at + 2));
        for (int i = 0; i < covered.size(); i++) {
            int set = at + u16(at + 6 + 2 * i);
            int count = u16(set);
            for (int k = 0; k < count && (!sequence || count == 1); k++) {
                origins.putIfAbsent(u16(set + 2 + 2 * k), new int[] {covered.get(i)});
            }
        }
    }

    private void ligatures(int at) {
        List<Integer> covered = coverage(at + u16(at + 2));
        for (int i = 0; i < covered.size(); i++) {
            int set = at + u16(at + 6 + 2 * i);
            for (int k = 0; k < u16(set); k++) {
                int ligature = set + u16(set + 2 + 2 * k);
                int[] parts = new int[u16(ligature + 2)];
                parts[0] = covered.get(i);
                for (int part = 1; part < parts.length; part++) {
                    parts[part] = u16(ligature + 2 + 2 * part);
                }
                origins.putIfAbsent(u16(ligature), parts);
            }
        }
    }

    private List<Integer> coverage(int at) {
        List<Integer> glyphs = new ArrayList<>();
        for (int i = 0; i < u16(at + 2); i++) {
            if (u16(at) == 1) {
                glyphs.add(u16(at + 4 + 2 * i));
            } else {
                int range = at + 4 + 6 * i;
                for (int glyph = u16(range); glyph <= u16(range + 2); glyph++) {
                    glyphs.add(glyph);
                }
            }
        }
        return glyphs;
    }

    private String tag(int at) {
        byte[] tag = new byte[4];
        gsub.get(at, tag);
        return new String(tag, StandardCharsets.US_ASCII);
    }

    private int u16(int at) {
        return gsub.getShort(at) & 0xFFFF;
    }
}
