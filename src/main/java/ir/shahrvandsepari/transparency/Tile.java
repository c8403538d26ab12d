package ir.shahrvandsepari.transparency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tile or entry bundle an address means (c2sp.org/tlog-tiles).
 *
 * @param level 0 to 63; bundles are addressed like tiles of level 0
 * @param number place of the tile within its level
 * @param width hashes or entries asked for: 256, or fewer for a partial one
 */
public record Tile(int level, long number, int width) {

    /** Hashes in a full tile. */
    public static final int FULL = TileNodes.WIDTH;

    private static final int MAX_LEVEL = 63;
    private static final int GROUP = 1000;
    /** Up to five groups of three digits: more than a log can reach, and no long overflows. */
    private static final Pattern NUMBER = Pattern.compile("((?:x[0-9]{3}/){0,4})([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    private static final Pattern LEVEL = Pattern.compile("(0|[1-9][0-9]?)/(.+)");

    /**
     * Reads what follows {@code tile/}: {@code 0/x001/234} or {@code 1/000.p/17}.
     *
     * @return empty if no tile can have this address; each tile has exactly one
     */
    public static Optional<Tile> parse(String path) {
        Matcher matcher = LEVEL.matcher(path);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > MAX_LEVEL) {
            return Optional.empty();
        }
        return parse(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    /** Reads what follows {@code tile/entries/}. */
    public static Optional<Tile> parseBundle(String path) {
        return parse(0, path);
    }

    private static Optional<Tile> parse(int level, String path) {
        Matcher matcher = NUMBER.matcher(path);
        // a number is written with as few groups as it needs: x000/067 is not an address
        if (!matcher.matches() || matcher.group(1).startsWith("x000")) {
            return Optional.empty();
        }
        int width = matcher.group(3) == null ? FULL : Integer.parseInt(matcher.group(3));
        boolean fullWrittenAsPartial = matcher.group(3) != null && width >= FULL;
        long number = Long.parseLong((matcher.group(1) + matcher.group(2)).replaceAll("[x/]", ""));
        return fullWrittenAsPartial ? Optional.empty() : Optional.of(new Tile(level, number, width));
    }

    /** First hash (or entry) of the tile, counted within its level. */
    public long start() {
        return number * FULL;
    }

    /** True if the tree of so many entries has all hashes of this tile. */
    public boolean existsIn(long treeSize) {
        int shift = TileNodes.HEIGHT * level;
        return shift < Long.SIZE - 1 && start() + width <= treeSize >> shift;
    }

    /** The address after {@code tile/}, with the level. */
    public String path() {
        return level + "/" + bundlePath();
    }

    /** The address after {@code tile/entries/}. */
    public String bundlePath() {
        StringBuilder path = new StringBuilder(String.format("%03d", number % GROUP));
        for (long rest = number / GROUP; rest > 0; rest /= GROUP) {
            path.insert(0, String.format("x%03d/", rest % GROUP));
        }
        return width == FULL
                ? path.toString()
                : path.append(".p/").append(width).toString();
    }
}
