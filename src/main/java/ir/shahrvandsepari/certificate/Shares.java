package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.Dang;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One sale, one answer: which earlier answers have to go so that no share is promised twice. */
final class Shares {

    private Shares() {}

    /**
     * The unused earlier answers that the new one takes the place of. What deeds have used comes off the share first,
     * then the new answer, then the earlier ones beginning with the latest: whatever no longer fits has to go.
     *
     * @param held share on file
     * @param asked share of the new answer
     * @param earlier the owner's live answers, oldest first
     * @return those that go, latest first
     */
    static List<LiveAnswer> superseded(Dang held, Dang asked, List<LiveAnswer> earlier) {
        Dang room = without(without(held, used(held, earlier)), asked);
        List<LiveAnswer> latestFirst = new ArrayList<>(earlier);
        Collections.reverse(latestFirst);
        List<LiveAnswer> ended = new ArrayList<>();
        for (LiveAnswer answer : latestFirst) {
            if (answer.used()) {
                continue;
            }
            if (answer.asked().compareTo(room) > 0) {
                ended.add(answer);
            } else {
                room = room.minus(answer.asked());
            }
        }
        return ended;
    }

    /** What deeds have used of a share: only answers given while the share on file was what it still is. */
    static Dang used(Dang held, List<LiveAnswer> answers) {
        Dang used = Dang.ZERO;
        for (LiveAnswer answer : answers) {
            if (answer.used() && answer.held().compareTo(held) == 0) {
                // never above the share: two deeds on the same one are for the courts, not for arithmetic
                used = held.minus(without(without(held, used), answer.asked()));
            }
        }
        return used;
    }

    private static Dang without(Dang whole, Dang part) {
        return part.compareTo(whole) >= 0 ? Dang.ZERO : whole.minus(part);
    }
}
