package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Callers;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.casework.Action;
import ir.shahrvandsepari.casework.DeskBook;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Situation;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.DeskGate.Sitting;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Puts a case that somebody sees in a list into a hand. Each call is one transaction: of many cases each stands for itself. */
@Stateless
public class HandingJourney {
    @Inject
    private DeskGate gate;

    @Inject
    private DeskBook desk;

    @Inject
    private Callers callers;

    @Inject
    private AccessJournal journal;

    /**
     * Into the caller's own hand, or into somebody else's of the district.
     *
     * @param seen who had it when the caller looked; empty if nobody
     * @throws Refusal as {@link DeskGate#enter}; {@code desk-not-here} if the other one does not work at this district's desk,
     *     {@code desk-may-not-have} if the case objects to what that one decided, {@code desk-has-it}
     */
    public void give(TrackingCode code, Optional<Login> seen, Login to, Caller caller) {
        if (to.value().equals(caller.login())) {
            Sitting sitting = gate.enter(code, Action.TAKE, seen, caller);
            desk.take(sitting.inquiry().id(), sitting.me());
            journal.record(caller, "case-taken", code.value());
            return;
        }
        Sitting sitting = gate.enter(code, Action.ASSIGN, seen, caller);
        Caller receiver = callers.byLogin(to).orElseThrow(() -> new Refusal("desk-not-here"));
        Situation there = gate.situation(sitting.inquiry(), receiver);
        there.whyNotGiven().ifPresent(whyNot -> {
            throw new Refusal(whyNot.slug());
        });
        Remark named = new Remark(receiver.displayName() + " (" + to + ")");
        desk.give(sitting.inquiry().id(), sitting.me(), there.me(), named);
        journal.record(caller, "case-assigned", code + " " + to);
    }
}
