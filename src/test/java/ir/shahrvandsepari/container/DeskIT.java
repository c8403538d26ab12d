package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.journey.Wish;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What crafted requests to a district's desk come to; each test has a house of its own, with no paper of its building. */
class DeskIT extends AtTheDesk {
    @Resource
    private ManagedExecutorService people;

    private static Wish clearance() {
        return new Wish(
                Proposal.Kind.CLEARANCE,
                List.of(new ReasonCode("NO_COMPLETION")),
                new Remark("the owner's copy"),
                Optional.empty());
    }

    private void propose() {
        desk.take(code, version(), expert);
        decisions.propose(code, clearance(), version(), expert);
    }

    private void approve(Caller by) {
        decisions.approve(code, Optional.empty(), version(), by);
    }

    @Test
    void twoPeopleLetACasePassAndItsCertificateFollows() {
        propose();
        assertThat(state()).isEqualTo("UNDER_REVIEW");
        approve(manager);
        assertThat(state()).isEqualTo("ISSUED");
    }

    @Test
    void nobodyApprovesTheOwnProposalThroughAnotherAccount() {
        house.secondAccountOf("expert5", "boss5");
        propose();
        refused(() -> approve(caller("boss5")), "desk-own-proposal");
        refused(() -> approve(expert), "desk-role");
        assertThat(state()).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void ofTwoWhoDecideInTheSameSecondOneIsTold() throws Exception {
        desk.take(code, version(), expert);
        Version seen = version();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> both = Stream.<Runnable>of(
                        () -> decisions.propose(code, clearance(), seen, expert),
                        () -> desk.orderVisit(code, new Remark("the roof"), seen, expert))
                .map(act -> people.submit(() -> {
                    start.await();
                    return outcome(act);
                }))
                .toList();
        start.countDown();
        assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder("done", "desk-moved-on");
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.slug();
        }
    }

    @Test
    void whatHasChangedSinceTheProposalIsNotApproved() {
        propose();
        house.liesInAPlan();
        refused(() -> approve(manager), "desk-facts-changed");
        assertThat(state()).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void statesAreNotJumpedByCraftedRequests() {
        refused(() -> decisions.propose(code, clearance(), version(), expert), "desk-not-in-hand");
        refused(() -> approve(manager), "desk-no-proposal");
        refused(() -> desk.orderVisit(code, new Remark("x"), version(), caller("clerk5")), "desk-role");
        refused(() -> desk.take(code, version(), caller("inspector5")), "not-found");
        propose();
        counter.withdraw(code, caller("notary34"));
        refused(() -> approve(manager), "desk-state");
        refused(() -> decisions.lookAgain(code, version(), manager), "desk-state");
        assertThat(state()).isEqualTo("WITHDRAWN");
    }

    @Test
    void anotherDistrictsPeopleFindNothing() {
        for (String stranger : List.of("expert1", "manager1", "notary12")) {
            refused(() -> desk.take(code, new Version(2, 0, 0), caller(stranger)), "not-found");
        }
    }

    @Test
    void whatTheRulesLeaveToNobodyIsNotClearedAsIfTheyDid() {
        desk.take(code, version(), expert);
        Wish courtOrder = new Wish(
                Proposal.Kind.CLEARANCE, List.of(new ReasonCode("JUDICIAL_HOLD")), new Remark("x"), Optional.empty());
        refused(() -> decisions.propose(code, courtOrder, version(), expert), "desk-reason-not-there");
    }
}
