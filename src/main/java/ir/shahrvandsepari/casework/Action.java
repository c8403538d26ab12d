package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.inquiry.InquiryState;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the desk offers, who may do it, and in which states of a case. */
public enum Action {
    TAKE(Hand.NOT_MINE, EnumSet.of(Role.CLERK, Role.EXPERT, Role.MANAGER), handled()),
    ASSIGN(Hand.ANY, EnumSet.of(Role.MANAGER), handled()),
    PUT_BACK(Hand.MINE, EnumSet.of(Role.CLERK, Role.EXPERT, Role.MANAGER), EnumSet.allOf(InquiryState.class)),
    NOTE(Hand.ANY, EnumSet.of(Role.CLERK, Role.EXPERT, Role.MANAGER), EnumSet.allOf(InquiryState.class)),
    LOOK_AGAIN(Hand.MINE, EnumSet.of(Role.EXPERT, Role.MANAGER), EnumSet.of(InquiryState.UNDER_REVIEW)),
    ORDER_VISIT(Hand.MINE, EnumSet.of(Role.EXPERT, Role.MANAGER), EnumSet.of(InquiryState.UNDER_REVIEW)),
    /** Lets the case wait for the visit of another about the same property. */
    SHARE_VISIT(Hand.MINE_OR_NOBODYS, EnumSet.of(Role.EXPERT, Role.MANAGER), EnumSet.of(InquiryState.AWAITING_VISIT)),
    RETURN(Hand.MINE, EnumSet.of(Role.CLERK, Role.EXPERT, Role.MANAGER), EnumSet.of(InquiryState.UNDER_REVIEW)),
    CLEAR(Hand.MINE, EnumSet.of(Role.EXPERT, Role.MANAGER), EnumSet.of(InquiryState.UNDER_REVIEW)),
    DEPART(Hand.MINE, EnumSet.of(Role.EXPERT, Role.MANAGER), EnumSet.of(InquiryState.UNDER_REVIEW)),
    REFUSE(Hand.MINE, EnumSet.of(Role.EXPERT, Role.MANAGER), EnumSet.of(InquiryState.UNDER_REVIEW)),
    APPROVE(Hand.ANY, EnumSet.of(Role.MANAGER), EnumSet.of(InquiryState.UNDER_REVIEW)),
    DECLINE(Hand.ANY, EnumSet.of(Role.MANAGER), EnumSet.of(InquiryState.UNDER_REVIEW)),
    TAKE_BACK(Hand.ANY, EnumSet.of(Role.EXPERT, Role.MANAGER), EnumSet.of(InquiryState.UNDER_REVIEW)),
    SUSPEND(Hand.MINE, EnumSet.of(Role.EXPERT, Role.MANAGER), EnumSet.of(InquiryState.UNDER_REVIEW)),
    REFER(Hand.MINE, EnumSet.of(Role.EXPERT, Role.MANAGER), EnumSet.of(InquiryState.UNDER_REVIEW)),
    RESUME(Hand.ANY, EnumSet.of(Role.EXPERT, Role.MANAGER), EnumSet.of(InquiryState.UNDER_REVIEW)),
    EXTEND(Hand.ANY, EnumSet.of(Role.MANAGER), InquiryState.waitingForDistrict()),
    /** Ends a case that another one takes up. */
    MERGE(Hand.MINE_OR_NOBODYS, EnumSet.of(Role.EXPERT, Role.MANAGER), unissued()),
    HAND_OVER(Hand.MINE, EnumSet.of(Role.EXPERT, Role.MANAGER), handled()),
    RECALL(Hand.ANY, EnumSet.of(Role.EXPERT, Role.MANAGER), handled()),
    /** At the district that is asked to take the case, by whoever may take cases there. */
    ACCEPT(Hand.ANY, EnumSet.of(Role.CLERK, Role.EXPERT, Role.MANAGER), handled()),
    /** At the district that is asked to take the case. */
    SEND_BACK(Hand.ANY, EnumSet.of(Role.CLERK, Role.EXPERT, Role.MANAGER), handled());

    /** In whose hand the case has to be. */
    enum Hand {
        ANY,
        MINE,
        MINE_OR_NOBODYS,
        NOT_MINE
    }

    private final Hand hand;
    private final Set<Role> roles;
    private final Set<InquiryState> states;

    Action(Hand hand, Set<Role> roles, Set<InquiryState> states) {
        this.hand = hand;
        this.roles = roles;
        this.states = states;
    }

    private static Set<InquiryState> handled() {
        return EnumSet.of(InquiryState.UNDER_REVIEW, InquiryState.AWAITING_VISIT, InquiryState.RETURNED);
    }

    /** Waits for people or for its payment. */
    private static Set<InquiryState> unissued() {
        Set<InquiryState> states = handled();
        states.add(InquiryState.AWAITING_PAYMENT);
        return states;
    }

    Hand hand() {
        return hand;
    }

    /** Who may, at the district of the case; for what answers the question of another district, at the one that is asked. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** The states of a case in which it can be done. */
    public Set<InquiryState> states() {
        return Set.copyOf(states);
    }

    /** Whether it says only what stays true whatever others did meanwhile. */
    public boolean isFree() {
        return this == NOTE;
    }

    /** Whether it goes on with a proposal instead of being stopped by one. */
    boolean isAboutTheProposal() {
        return this == APPROVE || this == DECLINE || this == TAKE_BACK;
    }

    /** Whether it answers the question of another district: roles there count. */
    boolean isAnswerOfTheOther() {
        return this == ACCEPT || this == SEND_BACK;
    }

    /** Whether there must be a question to another district for it. */
    boolean isAboutTheHandover() {
        return isAnswerOfTheOther() || this == RECALL;
    }

    /** Whether it answers what has to stand first: a proposal, a question to another district, a pause. */
    boolean isAnAnswer() {
        return isAboutTheProposal() || isAboutTheHandover() || this == RESUME;
    }

    /** {@code order-visit}: for keys of bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
