package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeBook;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.approval.Seen;
import ir.shahrvandsepari.approval.Weighed;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.parameter.DatedParameter;
import ir.shahrvandsepari.parameter.ParameterHistory;
import ir.shahrvandsepari.property.District;
import ir.shahrvandsepari.property.PropertyBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Changes of the rules' numbers and of people's roles: one proposes, another approves. Each method is one transaction. */
@Stateless
public class ChangeJourney {
    @Inject
    private ChangeBook changes;

    @Inject
    private ChangeEffects effects;

    @Inject
    private ParameterHistory parameters;

    @Inject
    private PropertyBook districts;

    @Inject
    private AccessJournal journal;

    /** Every value of every parameter. */
    public List<DatedParameter> parameters() {
        return parameters.all();
    }

    /** Numbers of the city's districts, in order. */
    public List<Integer> districts() {
        return districts.districts().stream().map(District::number).toList();
    }

    /** What waits for a second person. */
    public List<Change> waiting(ChangeKind... kinds) {
        return changes.waiting(kinds);
    }

    /** What was decided last. */
    public List<Change> latest(ChangeKind... kinds) {
        return changes.latest(kinds);
    }

    /** What a proposal would have changed; empty if no decision depends on it. Changes nothing. */
    public Optional<Weighed> weigh(Proposal proposal) {
        return effects.weigh(proposal);
    }

    /** The proposal that undoes a change, to be proposed like any other; empty if there is nothing to undo. */
    public Optional<Proposal> opposite(Change change) {
        return effects.opposite(change);
    }

    /** A change by its number. */
    public Change find(long id) {
        return changes.find(id);
    }

    /**
     * Leaves a proposal, with what it would have changed, for a second person.
     *
     * @throws Refusal {@code not-your-role}, {@code change-not-ahead}, {@code change-waiting}
     */
    public void propose(Proposal proposal, Caller caller) {
        RoleMatrix.require(caller, Action.PROPOSE_CHANGE);
        Seen seen = effects.look(proposal, caller);
        effects.keep(proposal);
        changes.propose(proposal, seen, caller);
        journal.record(caller, "change-proposed", subject(proposal));
    }

    /**
     * Puts a proposal into effect.
     *
     * @throws Refusal {@code not-your-role}, {@code second-person-required}, {@code change-decided}, and what keeps the
     *     change from taking effect
     */
    public void approve(long id, Caller caller) {
        RoleMatrix.require(caller, Action.APPROVE_CHANGE);
        Change change = changes.approve(id, caller);
        effects.apply(change, caller);
        journal.record(caller, "change-approved", subject(change.proposal()));
    }

    /** Rejects a proposal, or takes back one's own. */
    public void drop(long id, Caller caller) {
        RoleMatrix.require(caller, Action.APPROVE_CHANGE);
        journal.record(
                caller, "change-dropped", subject(changes.drop(id, caller).proposal()));
    }

    private static String subject(Proposal proposal) {
        return proposal.kind() + " " + proposal.target();
    }
}
