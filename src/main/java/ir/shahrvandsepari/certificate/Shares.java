package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.Dang;
import java.util.ArrayList;
import java.util.List;

/** One sale, one answer: which earlier answers have to go so that no share is promised twice. */
final class Shares {

    private Shares() {}

    /**
     * The unused earlier answers that the new one takes the place of: the oldest first, and no more than needed for all
     * that remain to fit into the share on file, together with what deeds have used already.
     *
     * @param held share on file
     * @param asked share of the new answer
     * @param earlier the owner's live answers, oldest first
     */
    static List<LiveAnswer> superseded(Dang held, Dang asked, List<LiveAnswer> earlier) {
        Dang promised =
                Dang.sum(earlier.stream().map(LiveAnswer::asked).toList()).plus(asked);
        List<LiveAnswer> ended = new ArrayList<>();
        for (LiveAnswer answer : earlier) {
            if (promised.compareTo(held) <= 0) {
                break;
            }
            if (!answer.used()) {
                ended.add(answer);
                promised = promised.minus(answer.asked());
            }
        }
        return ended;
    }

    /** What deeds have used of a share: only answers given while the share on file was what it still is. */
    static Dang used(Dang held, List<LiveAnswer> answers) {
        return Dang.sum(answers.stream()
                .filter(answer -> answer.used() && answer.held().compareTo(held) == 0)
                .map(LiveAnswer::asked)
                .toList());
    }
}
