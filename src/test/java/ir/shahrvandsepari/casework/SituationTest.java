package ir.shahrvandsepari.casework;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may do what with a case, and the reason where it is not offered. */
class SituationTest {
    private static final Official EXPERT = new Official(new Login("expert5"), new NationalId("2740623704"));
    private static final Official MANAGER = new Official(new Login("manager5"), new NationalId("2740627815"));
    private static final Official EXPERT_AS_MANAGER = new Official(new Login("boss5"), EXPERT.person());

    private static Situation of(Official me, Role role, Optional<Official> hand, Optional<Proposal> proposal) {
        return new Situation(
                InquiryState.UNDER_REVIEW, me, EnumSet.of(role), hand, proposal, false, Optional.empty(), Set.of());
    }

    private static Optional<Proposal> proposed() {
        Proposal.Draft draft = new Proposal.Draft(
                Proposal.Kind.CLEARANCE,
                List.of(new Proposal.Item(new ReasonCode("NO_COMPLETION"), "")),
                new Remark("seen"),
                Optional.empty());
        return Optional.of(new Proposal(
                1,
                draft,
                Seen.of(Map.of()),
                EXPERT,
                Instant.EPOCH.atZone(Tehran.ZONE).toOffsetDateTime(),
                Proposal.State.OPEN,
                Optional.empty()));
    }

    @Test
    void whoHasTheCaseInHandProposesAndNobodyElse() {
        assertThat(of(EXPERT, Role.EXPERT, Optional.of(EXPERT), Optional.empty())
                        .whyNot(Action.CLEAR))
                .isEmpty();
        assertThat(of(EXPERT, Role.EXPERT, Optional.empty(), Optional.empty()).whyNot(Action.CLEAR))
                .contains(WhyNot.NOT_IN_HAND);
        assertThat(of(EXPERT, Role.EXPERT, Optional.of(MANAGER), Optional.empty())
                        .whyNot(Action.CLEAR))
                .contains(WhyNot.IN_OTHER_HAND);
        assertThat(of(EXPERT, Role.CLERK, Optional.of(EXPERT), Optional.empty()).whyNot(Action.CLEAR))
                .contains(WhyNot.ROLE);
    }

    @Test
    void aManagerGivesACaseToWhoeverMayHaveItAndNobodyElseDoes() {
        assertThat(of(MANAGER, Role.MANAGER, Optional.of(EXPERT), Optional.empty())
                        .whyNot(Action.ASSIGN))
                .isEmpty();
        assertThat(of(EXPERT, Role.EXPERT, Optional.of(EXPERT), Optional.empty())
                        .whyNot(Action.ASSIGN))
                .contains(WhyNot.ROLE);
        assertThat(of(MANAGER, Role.MANAGER, Optional.of(EXPERT), proposed()).whyNot(Action.ASSIGN))
                .contains(WhyNot.PROPOSAL_OPEN);
        assertThat(of(EXPERT, Role.CLERK, Optional.of(MANAGER), Optional.empty())
                        .whyNotGiven())
                .isEmpty();
        assertThat(of(EXPERT, Role.INSPECTOR, Optional.empty(), Optional.empty())
                        .whyNotGiven())
                .contains(WhyNot.NOT_HERE);
        assertThat(of(EXPERT, Role.EXPERT, Optional.of(EXPERT), Optional.empty())
                        .whyNotGiven())
                .contains(WhyNot.HAS_IT);
        Situation objected = new Situation(
                InquiryState.UNDER_REVIEW,
                EXPERT,
                EnumSet.of(Role.EXPERT),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Set.of(EXPERT.person()));
        assertThat(objected.whyNotGiven()).contains(WhyNot.MAY_NOT_HAVE);
    }

    @Test
    void nobodyAnswersTheOwnProposalWithWhateverAccount() {
        assertThat(of(MANAGER, Role.MANAGER, Optional.of(EXPERT), proposed()).whyNot(Action.APPROVE))
                .isEmpty();
        for (Action answer : List.of(Action.APPROVE, Action.DECLINE)) {
            assertThat(of(EXPERT_AS_MANAGER, Role.MANAGER, Optional.of(EXPERT), proposed())
                            .whyNot(answer))
                    .contains(WhyNot.OWN_PROPOSAL);
            assertThat(of(EXPERT, Role.EXPERT, Optional.of(EXPERT), proposed()).whyNot(answer))
                    .contains(WhyNot.ROLE);
        }
    }

    @Test
    void whileAProposalWaitsNothingElseIsDecided() {
        Situation waiting = of(EXPERT, Role.EXPERT, Optional.of(EXPERT), proposed());
        for (Action action : List.of(Action.CLEAR, Action.LOOK_AGAIN, Action.ORDER_VISIT, Action.RETURN, Action.TAKE)) {
            assertThat(waiting.whyNot(action)).as(action.name()).contains(WhyNot.PROPOSAL_OPEN);
        }
        assertThat(waiting.whyNot(Action.TAKE_BACK)).isEmpty();
        assertThat(waiting.whyNot(Action.NOTE)).isEmpty();
    }

    @Test
    void whileAnotherDistrictIsAskedOnlyThatOneAnswersAndOnlyByAnotherPerson() {
        Handover asked = new Handover(
                1,
                5,
                1,
                new Remark("x"),
                EXPERT,
                Instant.EPOCH.atZone(Tehran.ZONE).toOffsetDateTime());
        Situation here = offered(EXPERT, EnumSet.of(Role.EXPERT), new Situation.Offer(asked, Set.of()));
        for (Action action : List.of(Action.TAKE, Action.CLEAR, Action.RETURN, Action.ORDER_VISIT, Action.HAND_OVER)) {
            assertThat(here.whyNot(action)).as(action.name()).isPresent();
        }
        assertThat(here.whyNot(Action.CLEAR)).contains(WhyNot.HANDOVER_OPEN);
        assertThat(here.whyNot(Action.ACCEPT)).contains(WhyNot.ROLE);
        assertThat(here.whyNot(Action.RECALL)).isEmpty();
        assertThat(here.whyNot(Action.PUT_BACK)).isEmpty();

        Situation.Offer there = new Situation.Offer(asked, EnumSet.of(Role.CLERK));
        assertThat(offered(MANAGER, Set.of(), there).whyNot(Action.ACCEPT)).isEmpty();
        assertThat(offered(MANAGER, Set.of(), there).whyNot(Action.RECALL)).contains(WhyNot.ROLE);
        assertThat(offered(EXPERT_AS_MANAGER, Set.of(), there).whyNot(Action.ACCEPT))
                .as("whoever asked works in both districts")
                .contains(WhyNot.OWN_HANDOVER);
        assertThat(of(EXPERT, Role.EXPERT, Optional.of(EXPERT), Optional.empty())
                        .whyNot(Action.RECALL))
                .contains(WhyNot.NO_HANDOVER);
    }

    private static Situation offered(Official me, Set<Role> roles, Situation.Offer offer) {
        return new Situation(
                InquiryState.UNDER_REVIEW,
                me,
                roles,
                Optional.of(EXPERT),
                Optional.empty(),
                false,
                Optional.of(offer),
                Set.of());
    }

    @Test
    void onlyAManagerTakesACaseOutOfAnothersHand() {
        assertThat(of(EXPERT, Role.EXPERT, Optional.of(MANAGER), Optional.empty())
                        .whyNot(Action.TAKE))
                .contains(WhyNot.IN_OTHER_HAND);
        assertThat(of(MANAGER, Role.MANAGER, Optional.of(EXPERT), Optional.empty())
                        .whyNot(Action.TAKE))
                .isEmpty();
        assertThat(of(EXPERT, Role.EXPERT, Optional.of(EXPERT_AS_MANAGER), Optional.empty())
                        .whyNot(Action.TAKE))
                .as("the same person")
                .contains(WhyNot.IN_MY_HAND);
    }

    @Test
    void noActionIsOfferedInAStateWhereItIsNoMove() {
        for (InquiryState state : InquiryState.values()) {
            Situation ended = new Situation(
                    state,
                    EXPERT,
                    EnumSet.of(Role.EXPERT, Role.MANAGER),
                    Optional.of(EXPERT),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Set.of());
            boolean reviewed = state == InquiryState.UNDER_REVIEW;
            for (Action action : List.of(Action.CLEAR, Action.RETURN, Action.REFUSE, Action.ORDER_VISIT)) {
                assertThat(ended.whyNot(action).isEmpty())
                        .as(state + " " + action)
                        .isEqualTo(reviewed);
            }
        }
    }

    @Test
    void anInspectorOrSomebodyOfAnotherDistrictIsOfferedNothing() {
        for (Set<Role> roles : List.of(EnumSet.of(Role.INSPECTOR), EnumSet.noneOf(Role.class))) {
            Situation stranger = new Situation(
                    InquiryState.UNDER_REVIEW,
                    EXPERT,
                    roles,
                    Optional.of(EXPERT),
                    proposed(),
                    false,
                    Optional.empty(),
                    Set.of());
            for (Action action : Action.values()) {
                assertThat(stranger.whyNot(action)).as(action.name()).contains(WhyNot.ROLE);
            }
        }
    }

    @Test
    void whileTheClockStandsOnlyItsGoingOnIsDecided() {
        Situation paused = new Situation(
                InquiryState.UNDER_REVIEW,
                EXPERT,
                EnumSet.of(Role.EXPERT),
                Optional.of(EXPERT),
                Optional.empty(),
                true,
                Optional.empty(),
                Set.of());
        assertThat(paused.whyNot(Action.RESUME)).isEmpty();
        assertThat(paused.whyNot(Action.PUT_BACK)).isEmpty();
        for (Action action : List.of(Action.CLEAR, Action.REFUSE, Action.RETURN, Action.LOOK_AGAIN, Action.SUSPEND)) {
            assertThat(paused.whyNot(action)).as(action.name()).contains(WhyNot.PAUSED);
        }
        assertThat(paused.whyNot(Action.TAKE_BACK)).as("nothing was proposed").contains(WhyNot.NO_PROPOSAL);
        assertThat(of(EXPERT, Role.EXPERT, Optional.of(EXPERT), Optional.empty())
                        .whyNot(Action.RESUME))
                .contains(WhyNot.NOT_PAUSED);
    }

    @Test
    void whoDecidedWhatIsObjectedToMayOnlyLeaveANote() {
        Situation barred = new Situation(
                InquiryState.UNDER_REVIEW,
                EXPERT,
                EnumSet.of(Role.EXPERT),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Set.of(EXPERT.person()));
        assertThat(barred.whyNot(Action.TAKE)).contains(WhyNot.DECIDED_BEFORE);
        assertThat(barred.whyNot(Action.NOTE)).isEmpty();
    }
}
