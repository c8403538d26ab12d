package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.kernel.NationalId;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * A case before one official. Decides what is offered, for the page and again for what the page sends.
 *
 * @param me who looks
 * @param roles what that one may do at the district of the case; none for anybody else
 * @param hand who works on it
 * @param proposal what waits for a second person
 * @param paused whether its clock stands still
 * @param offer where the case is to go, if another district is asked to take it
 * @param barred people who decided the case that this one objects to
 */
public record Situation(
        InquiryState state,
        Official me,
        Set<Role> roles,
        Optional<Official> hand,
        Optional<Proposal> proposal,
        boolean paused,
        Optional<Offer> offer,
        Set<NationalId> barred) {

    /**
     * A question to another district.
     *
     * @param roles what the one who looks may do there
     */
    public record Offer(Handover handover, Set<Role> roles) {}

    /** Why this official may not do it now; empty if he may. */
    public Optional<WhyNot> whyNot(Action action) {
        if (Collections.disjoint(rolesFor(action), action.roles())) {
            return Optional.of(WhyNot.ROLE);
        }
        if (!action.states().contains(state)) {
            return Optional.of(WhyNot.STATE);
        }
        if (barred.contains(me.person()) && !action.isFree()) {
            return Optional.of(WhyNot.DECIDED_BEFORE);
        }
        return pause(action).or(() -> proposal(action)).or(() -> offer(action)).or(() -> hand(action));
    }

    private Set<Role> rolesFor(Action action) {
        return action.isAnswerOfTheOther() ? offer.map(Offer::roles).orElse(Set.of()) : roles;
    }

    /** What is to go elsewhere is not worked on meanwhile; what an inspector brings home goes on. */
    private Optional<WhyNot> offer(Action action) {
        if (action.isAboutTheHandover()) {
            if (offer.isEmpty()) {
                return Optional.of(WhyNot.NO_HANDOVER);
            }
            boolean own = offer.get().handover().by().is(me);
            return own && action.isAnswerOfTheOther() ? Optional.of(WhyNot.OWN_HANDOVER) : Optional.empty();
        }
        boolean stopped = action.hand() != Action.Hand.ANY && action != Action.PUT_BACK || action == Action.ASSIGN;
        return offer.isPresent() && stopped ? Optional.of(WhyNot.HANDOVER_OPEN) : Optional.empty();
    }

    /** Why it cannot be put into this official's hand, whoever puts it there; empty if it can. */
    public Optional<WhyNot> whyNotGiven() {
        if (hand.filter(me::is).isPresent()) {
            return Optional.of(WhyNot.HAS_IT);
        }
        return Collections.disjoint(roles, Action.TAKE.roles())
                ? Optional.of(WhyNot.NOT_HERE)
                : Optional.of(WhyNot.MAY_NOT_HAVE).filter(bar -> barred.contains(me.person()));
    }

    private Optional<WhyNot> pause(Action action) {
        if (action == Action.RESUME) {
            return paused ? Optional.empty() : Optional.of(WhyNot.NOT_PAUSED);
        }
        boolean answers = action.isAboutTheProposal() && proposal.isPresent();
        boolean waits = action.hand() == Action.Hand.MINE && action != Action.PUT_BACK || answers;
        return paused && (waits || action == Action.EXTEND) ? Optional.of(WhyNot.PAUSED) : Optional.empty();
    }

    private Optional<WhyNot> proposal(Action action) {
        if (action.isAboutTheProposal()) {
            if (proposal.isEmpty()) {
                return Optional.of(WhyNot.NO_PROPOSAL);
            }
            boolean own = proposal.get().by().is(me);
            boolean ownIsNeeded = action == Action.TAKE_BACK;
            return own == ownIsNeeded
                    ? Optional.empty()
                    : Optional.of(own ? WhyNot.OWN_PROPOSAL : WhyNot.OTHERS_PROPOSAL);
        }
        boolean stopped = action.hand() != Action.Hand.ANY || action == Action.RESUME || action == Action.ASSIGN;
        return proposal.isPresent() && stopped ? Optional.of(WhyNot.PROPOSAL_OPEN) : Optional.empty();
    }

    private Optional<WhyNot> hand(Action action) {
        boolean mine = hand.filter(me::is).isPresent();
        return switch (action.hand()) {
            case ANY -> Optional.empty();
            case MINE ->
                mine ? Optional.empty() : Optional.of(hand.isPresent() ? WhyNot.IN_OTHER_HAND : WhyNot.NOT_IN_HAND);
            case MINE_OR_NOBODYS -> mine || hand.isEmpty() ? Optional.empty() : Optional.of(WhyNot.IN_OTHER_HAND);
            case NOT_MINE -> taking(mine);
        };
    }

    /** A manager may take a case out of another's hand, so that nothing waits for somebody who is ill. */
    private Optional<WhyNot> taking(boolean mine) {
        if (mine) {
            return Optional.of(WhyNot.IN_MY_HAND);
        }
        return hand.isPresent() && !roles.contains(Role.MANAGER) ? Optional.of(WhyNot.IN_OTHER_HAND) : Optional.empty();
    }
}
