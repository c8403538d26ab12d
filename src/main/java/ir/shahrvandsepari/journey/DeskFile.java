package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.casework.Act;
import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.casework.Seen;
import ir.shahrvandsepari.casework.Situation;
import ir.shahrvandsepari.casework.Version;
import java.util.List;

/**
 * The desk's side of a case, as of one moment.
 *
 * @param version how much has happened
 * @param situation what the caller may do
 * @param acts what was done, the oldest first
 * @param proposals what was proposed, the oldest first
 * @param beside what the proposer saw beside what there is now; empty when nothing waits for a second person
 */
public record DeskFile(
        Version version, Situation situation, List<Act> acts, List<Proposal> proposals, List<Seen.Line> beside) {
    public DeskFile {
        acts = List.copyOf(acts);
        proposals = List.copyOf(proposals);
        beside = List.copyOf(beside);
    }
}
