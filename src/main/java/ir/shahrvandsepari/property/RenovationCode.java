package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The municipality's code of a property: district, neighbourhood, block, parcel, building, apartment, shop. Unused lower
 * parts are 0; the deepest part that is not says what the code means. Compared part by part as numbers, never as text.
 *
 * @param parts seven numbers, 0 … 99,999; district (1 … 99), neighbourhood and block at least 1
 */
public record RenovationCode(List<Integer> parts) implements Comparable<RenovationCode> {
    /** What a code may mean, in the order of its parts. */
    public enum Level {
        BLOCK,
        PARCEL,
        BUILDING,
        APARTMENT,
        SHOP
    }

    private static final int COUNT = 7;
    private static final int BLOCK_PARTS = 3;
    private static final int PARCEL = 3;
    private static final int BUILDING = 4;
    private static final int APARTMENT = 5;

    public RenovationCode {
        parts = List.copyOf(parts);
        boolean inRange = parts.size() == COUNT
                && parts.stream().allMatch(p -> p >= 0 && p <= 99_999)
                && parts.subList(0, BLOCK_PARTS).stream().allMatch(p -> p >= 1)
                && parts.get(0) <= 99;
        if (!inRange || hangsInTheAir(parts)) {
            throw new InvalidValue("renovation-code-malformed", join(parts));
        }
    }

    /** Nothing stands without its parcel, no apartment without its building; a shop may stand on a parcel directly. */
    private static boolean hangsInTheAir(List<Integer> parts) {
        boolean belowParcel = parts.subList(BUILDING, COUNT).stream().anyMatch(p -> p > 0);
        return belowParcel && parts.get(PARCEL) == 0 || parts.get(APARTMENT) > 0 && parts.get(BUILDING) == 0;
    }

    /**
     * Reads three to seven parts with any separator ({@code 5-1-10-1-1-0-0}, {@code 5/1/10/1}, Persian digits, spaces);
     * missing lower parts are 0, leading zeros are dropped.
     *
     * @throws InvalidValue {@code renovation-code-malformed}
     */
    public static RenovationCode parse(String text) {
        String plain = PersianText.tidy(text == null ? "" : text);
        if (!plain.matches("[0-9]{1,5}(?:[^0-9A-Za-z]{1,3}[0-9]{1,5}){2,6}")) {
            throw new InvalidValue("renovation-code-malformed", text);
        }
        List<Integer> parts = Arrays.stream(plain.split("[^0-9]+"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(ArrayList::new));
        while (parts.size() < COUNT) {
            parts.add(0);
        }
        try {
            return new RenovationCode(parts);
        } catch (InvalidValue malformed) {
            throw new InvalidValue(malformed.code(), text);
        }
    }

    public int district() {
        return parts.get(0);
    }

    public Level level() {
        for (int i = COUNT - 1; i >= BLOCK_PARTS; i--) {
            if (parts.get(i) > 0) {
                return Level.values()[i - BLOCK_PARTS + 1];
            }
        }
        return Level.BLOCK;
    }

    /** The codes this one lies in, nearest first, up to its block: apartment → building → parcel → block. */
    public List<RenovationCode> ancestors() {
        List<RenovationCode> above = new ArrayList<>();
        for (int kept = COUNT - 1; kept >= BLOCK_PARTS; kept--) {
            if (parts.get(kept) > 0) {
                above.add(firstParts(kept));
            }
        }
        return above;
    }

    /** This code and its ancestors, nearest first. */
    public List<RenovationCode> lineage() {
        List<RenovationCode> all = new ArrayList<>(List.of(this));
        all.addAll(ancestors());
        return all;
    }

    private RenovationCode firstParts(int kept) {
        List<Integer> above = new ArrayList<>(parts.subList(0, kept));
        while (above.size() < COUNT) {
            above.add(0);
        }
        return new RenovationCode(above);
    }

    /** Number of the parcel within its block; 0 for a block. */
    public int parcelNumber() {
        return parts.get(PARCEL);
    }

    /** True when this code lies below the other: an apartment in that building, a building on that parcel. */
    public boolean isWithin(RenovationCode other) {
        return ancestors().contains(other);
    }

    /** The block as a code of its own. */
    public RenovationCode block() {
        return firstParts(BLOCK_PARTS);
    }

    /** The parcel as a code of its own; of a block the block. */
    public RenovationCode parcel() {
        return firstParts(PARCEL + 1);
    }

    /** District, neighbourhood and block, {@code 5-1-10}: what zonal prices are set for. */
    public String blockKey() {
        return join(parts.subList(0, BLOCK_PARTS));
    }

    /** The text with which every code below this one begins: {@code 5-1-10-1-} for a parcel. */
    public String prefixOfDescendants() {
        return join(parts.subList(0, BLOCK_PARTS + level().ordinal())) + "-";
    }

    @Override
    public int compareTo(RenovationCode other) {
        for (int i = 0; i < COUNT; i++) {
            int byPart = Integer.compare(parts.get(i), other.parts.get(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        return 0;
    }

    /** {@code 5-1-10-1-1-0-0}; left to right even in a Persian page. */
    @Override
    public String toString() {
        return join(parts);
    }

    private static String join(List<Integer> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}
