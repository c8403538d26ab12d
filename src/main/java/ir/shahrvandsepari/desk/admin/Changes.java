package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.journey.ChangeJourney;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits for a second person, on whatever page it is shown: the two answers, and the way back from what was decided. */
@Named
@RequestScoped
public class Changes {

    @Inject
    private ChangeJourney journey;

    @Inject
    private Outcome outcome;

    @Inject
    private Words words;

    /** By the number of the change, because a row of the page asks more than once. */
    private final Map<Long, Optional<Proposal>> opposites = new HashMap<>();

    /** What waits for a second person, of one kind. */
    public List<Change> waiting(ChangeKind kind) {
        return journey.waiting(kind);
    }

    /** What was decided last, of one kind. */
    public List<Change> latest(ChangeKind kind) {
        return journey.latest(kind);
    }

    /** @param page where it was approved, such as {@code parameters} */
    public String approve(long id, String page) {
        return outcome.of(() -> {
            journey.approve(id, outcome.caller());
            boolean atOnce = journey.find(id).proposal().kind().isAtOnce();
            return done(page, atOnce ? "atOnce" : "approved");
        });
    }

    public String drop(long id, String page) {
        return outcome.of(() -> {
            journey.drop(id, outcome.caller());
            return done(page, "dropped");
        });
    }

    /** Proposes the opposite of a change that took effect. */
    public String undo(long id, String page) {
        return outcome.of(() -> {
            Change change = journey.find(id);
            Proposal back = opposite(change).orElseThrow(() -> new Refusal("not-found"));
            String reason = words.say("change.undo.reason", id);
            journey.propose(
                    new Proposal(back.kind(), back.target(), back.value(), back.from(), reason), outcome.caller());
            return done(page, "proposed");
        });
    }

    private static String done(String page, String what) {
        return "/admin/" + page + "?faces-redirect=true&done=" + what;
    }

    /** Whether a further change can undo this one. */
    public boolean undoable(Change change) {
        return opposite(change).isPresent();
    }

    private Optional<Proposal> opposite(Change change) {
        return opposites.computeIfAbsent(change.id(), id -> journey.opposite(change));
    }

    /** What has just been done, in a sentence; empty if nothing was. */
    public String getDone() {
        return outcome.said("change.done.");
    }

    /** Whether the one before the screen proposed it, with whatever account. */
    public boolean isMine(Change change) {
        return change.proposed().personId().equals(outcome.caller().personId());
    }
}
