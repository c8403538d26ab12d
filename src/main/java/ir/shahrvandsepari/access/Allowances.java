package ir.shahrvandsepari.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Token buckets: each key starts with a minute's allowance and gets it back evenly over a minute. A bucket that is full
 * again is forgotten, so the memory holds only those who asked within the last minute.
 */
final class Allowances {

    private static final long MINUTE = 60_000;
    private static final int SWEEP_AT = 50_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    private record Bucket(double left, long at) {}

    /**
     * Takes one from the key's allowance.
     *
     * @param perMinute size of the allowance
     * @param now milliseconds
     * @return 0 if there was one, else the seconds to wait for the next
     */
    int take(String key, int perMinute, long now) {
        if (buckets.size() > SWEEP_AT) {
            buckets.values().removeIf(bucket -> now - bucket.at() > MINUTE);
        }
        boolean[] taken = new boolean[1];
        Bucket after = buckets.compute(key, (k, bucket) -> {
            double left = bucket == null
                    ? perMinute
                    : Math.min(perMinute, bucket.left() + (double) (now - bucket.at()) * perMinute / MINUTE);
            taken[0] = left >= 1;
            return new Bucket(taken[0] ? left - 1 : left, now);
        });
        return taken[0] ? 0 : (int) Math.ceil((1 - after.left()) * MINUTE / perMinute / 1000);
    }
}
