package ir.shahrvandsepari.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Allowances per key: each starts with a minute's worth and gets it back evenly over a minute. What is kept per key is
 * the moment at which its allowance will be whole again (the "generic cell rate algorithm"), so a key that has not asked
 * for a minute can be forgotten.
 */
final class Allowances {

    private static final long MINUTE = 60_000;
    private static final int SWEEP_AT = 50_000;

    /** Key to the moment of wholeness. */
    private final Map<String, Whole> wholes = new ConcurrentHashMap<>();

    /**
     * When an allowance is whole again, in milliseconds times {@code perMinute}: so one request is exactly one minute
     * long and nothing is rounded.
     */
    private record Whole(long moment, int perMinute) {}

    /**
     * Takes one from the key's allowance.
     *
     * @param perMinute size of the allowance
     * @param now milliseconds
     * @return 0 if there was one, else the seconds to wait for the next
     */
    int take(String key, int perMinute, long now) {
        if (wholes.size() > SWEEP_AT) {
            wholes.values().removeIf(whole -> whole.moment() <= now * whole.perMinute());
        }
        long[] late = new long[1];
        wholes.compute(key, (same, whole) -> {
            long present = now * perMinute;
            long from = whole == null ? present : Math.max(present, whole.moment());
            late[0] = from + MINUTE - (present + MINUTE * perMinute);
            return late[0] > 0 ? whole : new Whole(from + MINUTE, perMinute);
        });
        return late[0] <= 0 ? 0 : (int) -Math.floorDiv(-late[0], 1000L * perMinute);
    }
}
