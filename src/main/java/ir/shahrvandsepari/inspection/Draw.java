package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One draw with all that is needed to draw again.
 *
 * <p>Every candidate holds tickets: one, and one more for each open visit that the busiest candidate has and this one has
 * not. The tickets are counted through the candidates in the order of their logins; the seed, taken as a number modulo
 * the number of tickets, names the one that wins.
 *
 * @param day whose secret decided
 * @param candidates by login
 * @param inspector who was drawn
 */
public record Draw(
        VisitNumber visit,
        LocalDate day,
        DrawSeed seed,
        List<Candidate> candidates,
        List<Exclusion> excluded,
        Login inspector) {
    public Draw {
        candidates = List.copyOf(candidates);
        excluded = List.copyOf(excluded);
    }

    /** @throws IllegalArgumentException if there is nobody to draw */
    public static Draw of(
            VisitNumber visit, LocalDate day, DrawSeed seed, List<Candidate> candidates, List<Exclusion> excluded) {
        List<Candidate> inOrder = candidates.stream()
                .sorted(Comparator.comparing(candidate -> candidate.login().value()))
                .toList();
        return new Draw(visit, day, seed, inOrder, excluded, winner(seed, inOrder));
    }

    /** Who wins among these. */
    static Login winner(DrawSeed seed, List<Candidate> inOrder) {
        int all = inOrder.stream()
                .mapToInt(candidate -> tickets(candidate, inOrder))
                .sum();
        if (all == 0) {
            throw new IllegalArgumentException("nobody to draw");
        }
        int ticket = seed.ticket(all);
        for (Candidate candidate : inOrder) {
            ticket -= tickets(candidate, inOrder);
            if (ticket < 0) {
                return candidate.login();
            }
        }
        throw new IllegalStateException("a ticket that nobody holds");
    }

    private static int tickets(Candidate candidate, List<Candidate> among) {
        int busiest = among.stream().mapToInt(Candidate::open).max().orElse(0);
        return busiest - candidate.open() + 1;
    }

    /** How many tickets a candidate of this draw held. */
    public int tickets(Candidate candidate) {
        return tickets(candidate, candidates);
    }
}
